import { GraphQLError } from 'graphql'

/** An argument that a read cannot use: `code` is stable, the message says what to do. */
export class InvalidArgumentError extends GraphQLError {
  constructor(
    code: string,
    argument: string,
    message: string,
    details: Record<string, unknown> = {},
  ) {
    super(message, { extensions: { code, argument, ...details } })
  }
}
