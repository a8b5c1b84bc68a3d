import type { Page } from '@playwright/test'
import { write } from './write.ts'

/** Records an event as the editor of a page, past the forms; answers its slug. */
export async function recordEvent(
  page: Page,
  event: { readonly title: string; readonly date: string; readonly publish?: boolean },
): Promise<string> {
  return (await write(page, 'createEvent', 'event', { ...event, allowTwin: true })).slug
}
