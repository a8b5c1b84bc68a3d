import type { TestApi } from '../testing/start-test-api.ts'
import { API_EXAMPLES, type ApiExample } from './api-examples.ts'

const HEAD = `# The API by example

GraphQL over HTTP at \`/graphql\` (GraphiQL in a browser); the contract is
[schema.graphql](../packages/schema/schema.graphql). Every answer below was written by running its query
on the demonstration data: \`npm run docs -w @annals/api\`. [Settings](settings.md) has the limits.

\`\`\`sh
curl http://localhost:4000/graphql -H 'content-type: application/json' -d '{"query": "{ events { totalCount } }"}'
\`\`\`

- POST takes \`{"query", "variables", "operationName"}\`, or a list of them. GET takes the same as parameters, and answers with an ETag.
- \`documentId: "sha256:…"\` or Apollo's \`extensions.persistedQuery\` stand for a document that was sent before, or that the server was given.
- A failure that a mutation expects is a member of its result's union. Whatever else fails is in \`errors\`, with a stable \`extensions.code\`; an unexpected failure has only an \`errorId\`, under which the log has it whole.
- Subscriptions are GraphQL over SSE: send \`Accept: text/event-stream\`.
`

/** docs/api.md, with the answers that an API over the demonstration data gives now. */
export async function apiPage(api: TestApi): Promise<string> {
  const parts: string[] = []
  for (const example of API_EXAMPLES) parts.push(await section(api, example))
  return [HEAD, ...parts].join('\n')
}

async function section(api: TestApi, example: ApiExample): Promise<string> {
  const { title, text, query } = example
  const variables = await variablesOf(api, example)
  const { data, errors } = await api.query(query, variables)
  const answer = errors.length > 0 ? { data, errors } : { data }
  const given = Object.keys(variables).length > 0 ? block('json', pretty(variables)) : ''
  return `## ${title}\n\n${text}\n\n${block('graphql', query)}${given}${block('json', pretty(answer))}`
}

// An id cannot be written down beforehand, as it is opaque.
async function variablesOf(api: TestApi, { variables = {} }: ApiExample) {
  if (variables.id !== 'TOPIC_ID') return variables
  const { topics } = await api.data<{ topics: { edges: { node: { id: string } }[] } }>(
    '{ topics(first: 1) { edges { node { id } } } }',
  )
  return { ...variables, id: topics.edges[0]?.node.id }
}

function pretty(value: unknown): string {
  return JSON.stringify(value, null, 2)
}

function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\`\n\n`
}
