import type { GraphQLError } from 'graphql'

/** A refusal before GraphQL has begun, in the form that GraphQL clients read. */
export function errorResponse(error: GraphQLError, request: Request): Response {
  const { http, ...extensions } = error.extensions as {
    http?: { status?: number; headers?: Record<string, string> }
  }
  const accept = request.headers.get('accept') ?? ''
  const mediaType = accept.includes('application/graphql-response+json')
    ? 'application/graphql-response+json'
    : 'application/json'
  return new Response(JSON.stringify({ errors: [{ message: error.message, extensions }] }), {
    status: http?.status ?? 400,
    headers: {
      'content-type': `${mediaType}; charset=utf-8`,
      'cache-control': 'no-store',
      ...http?.headers,
    },
  })
}
