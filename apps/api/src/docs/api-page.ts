import type { TestApi } from '../testing/start-test-api.ts'
import { EDITOR } from '../testing/viewers.ts'
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
- Subscriptions are GraphQL over SSE. Changes as they happen:

\`\`\`sh
curl -N http://localhost:4000/graphql -H 'accept: text/event-stream' -H 'content-type: application/json' -d '{"query": "subscription { eventChanged { sequence action event { title } } }"}'
\`\`\`
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
  const viewer = example.asEditor === true ? { viewer: EDITOR } : {}
  const { data, errors } = await api.query(query, variables, viewer)
  const answer = errors.length > 0 ? { data, errors } : { data }
  const given = Object.keys(variables).length > 0 ? block('json', pretty(variables)) : ''
  return `## ${title}\n\n${text}\n\n${block('graphql', query)}${given}${block('json', pretty(answer))}`
}

// An id or a hash cannot be written down beforehand, as it is opaque.
async function variablesOf(api: TestApi, { variables = {} }: ApiExample) {
  const { topics, chart } = await api.data<Opaque>(
    `{
      topics(first: 1) { edges { node { id } } }
      chart(slug: "russia-and-north-korea-by-topic") { id pins { hash } }
    }`,
  )
  const text = JSON.stringify(variables)
    .replaceAll('TOPIC_ID', topics.edges[0]?.node.id ?? '')
    .replaceAll('CHART_ID', chart.id)
    .replaceAll('PIN_HASH', chart.pins[0]?.hash ?? '')
  return JSON.parse(text)
}

interface Opaque {
  readonly topics: { readonly edges: readonly { readonly node: { readonly id: string } }[] }
  readonly chart: { readonly id: string; readonly pins: readonly { readonly hash: string }[] }
}

/** JSON with whatever fits on a line left on it. */
function pretty(value: unknown, indent = ''): string {
  const line = spaced(value)
  if (value === null || typeof value !== 'object' || line.length + indent.length <= LINE) {
    return line
  }
  const inner = `${indent}  `
  const parts = Array.isArray(value)
    ? value.map((each) => pretty(each, inner))
    : Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${pretty(each, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`
}

const LINE = 100

function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const fields = Object.entries(value).map(([name, each]) => `"${name}": ${spaced(each)}`)
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}

function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\`\n\n`
}
