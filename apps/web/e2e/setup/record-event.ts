import type { Page } from '@playwright/test'

/** Records an event as the editor of a page, past the forms; answers its slug. */
export async function recordEvent(
  page: Page,
  event: { readonly title: string; readonly date: string; readonly publish?: boolean },
): Promise<string> {
  const response = await page.request.post('/graphql', {
    data: {
      query: `mutation Record($input: CreateEventInput!) { createEvent(input: $input) {
        ... on CreateEventSuccess { event { slug } } ... on Error { message } } }`,
      variables: { input: { ...event, allowTwin: true } },
    },
  })
  const answer = (await response.json()) as {
    data: { createEvent: { event?: { slug: string }; message?: string } }
  }
  const { event: recorded, message } = answer.data.createEvent
  if (recorded === undefined) throw new Error(`${event.title} could not be recorded: ${message}`)
  return recorded.slug
}
