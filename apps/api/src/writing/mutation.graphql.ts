import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql'
import type { AuthScopes } from '../auth/auth-scopes.ts'
import { builder } from '../builder.ts'
import type { RequestContext } from '../context.ts'
import type { InputFields, InputFieldsOf, ObjectFields } from '../schema-types.ts'
import type { WriteInput } from './perform.ts'
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotAllowedError,
  NotFoundError,
  VersionConflictError,
} from './write-errors.ts'
import { type Writer, writerOf } from './writer.ts'

// The constructors of errors have nothing in common but what they make.
type ErrorClass = new (...args: never[]) => Error

export interface MutationOptions<Input extends WriteInput, Answer> {
  readonly description: string
  /** What the caller needs; "write" unless told. */
  readonly scope?: keyof AuthScopes
  /** The fields of the input beside the idempotency key, each as the service takes it. */
  input(t: InputFields): InputFieldsOf<Omit<Input, 'idempotencyKey'>>
  success(t: ObjectFields<Answer>): object
  /** Beside those that every mutation can answer. */
  readonly errors?: readonly ErrorClass[]
  perform(
    writer: Writer,
    input: Input,
    context: RequestContext,
    schema: GraphQLSchema,
  ): Promise<Answer>
}

/** A mutation `verbNoun` with its VerbNounInput, VerbNounSuccess and VerbNounResult. */
export function mutation<Input extends WriteInput, Answer>(
  name: string,
  options: MutationOptions<Input, Answer>,
): void {
  const typeName = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  const inputType = builder.inputType(`${typeName}Input`, {
    description: `What ${name} needs.`,
    fields: (t) => ({
      ...options.input(t),
      idempotencyKey: t.string({
        description:
          'A key of your own for this write, 1 to 255 visible ASCII characters: sent again with the same input, it is answered as the first time and nothing is written twice.',
      }),
    }),
  })
  const success = builder
    .objectRef<Answer>(`${typeName}Success`)
    .implement({ description: `What ${name} did.`, fields: options.success as never })
  const types = [...COMMON_ERRORS, ...(options.errors ?? [])] as never[]
  builder.mutationField(name, (t) =>
    t.field({
      type: success,
      description: options.description,
      authScopes: { [options.scope ?? 'write']: true },
      args: {
        input: t.arg({ type: inputType, required: true, description: 'What to write.' }),
      },
      errors: {
        types,
        directResult: true,
        union: { name: `${typeName}Result`, description: `What ${name} answers.` },
      },
      // Generic over the fields, the types of arguments and answer are not known to agree here.
      resolve: (async (
        _parent: unknown,
        args: { input: never },
        context: RequestContext,
        { schema }: GraphQLResolveInfo,
      ) => options.perform(writerOf(context), args.input, context, schema)) as never,
    }),
  )
}

const COMMON_ERRORS = [
  NotAllowedError,
  InvalidInputError,
  NotFoundError,
  VersionConflictError,
  IdempotencyKeyReusedError,
]
