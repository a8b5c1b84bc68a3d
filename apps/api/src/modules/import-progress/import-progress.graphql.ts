import { builder } from '../../builder.ts'
import { InvalidArgumentError } from '../../request-errors.ts'
import { followImport, type ImportProgress as Progress } from './import-progress.service.ts'

const ImportStatusEnum = builder.enumType('ImportStatus', {
  description: 'Whether an import is under way, and how it ended.',
  values: {
    RUNNING: { description: 'It is under way.' },
    DONE: { description: 'All of it was taken in.' },
    FAILED: { description: 'It ended early, or its server did; message says why.' },
    STOPPED: { description: 'Somebody ended it early.' },
  } as const,
})

const ImportProgress = builder.objectRef<Progress>('ImportProgress').implement({
  description: 'How far a long piece of work is, such as the acceptance of many candidates.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The UUID that was chosen for it.' }),
    title: t.exposeString('title', { description: 'What is imported, in words for people.' }),
    status: t.expose('status', { type: ImportStatusEnum, description: 'How it stands.' }),
    phase: t.exposeString('phase', {
      description: 'What it is at, in a word: "writing"; empty where nobody said.',
    }),
    done: t.exposeInt('done', { description: 'How many are done.' }),
    total: t.exposeInt('total', { description: 'Of how many.' }),
    message: t.exposeString('message', {
      nullable: true,
      description: 'How it ended, in words for people; null where there is nothing to say.',
    }),
    updatedAt: t.field({
      type: 'DateTime',
      resolve: ({ updatedAt }) => updatedAt.toISOString(),
      description: 'When it was last heard of.',
    }),
  }),
})

builder.subscriptionField('importProgressed', (t) =>
  t.field({
    type: ImportProgress,
    authScopes: { write: true },
    args: {
      id: t.arg.id({
        required: true,
        description: 'The UUID that the mutation is, or will be, given as importId.',
      }),
    },
    description:
      'How far an import is: at once where it has begun, then whenever that changes, to its end, which completes the subscription. Someone who comes late, or again, gets the present state first.',
    subscribe: (_parent, { id }, { prisma, database, now }) => {
      const uuid = String(id).toLowerCase()
      if (!UUID.test(uuid)) {
        throw new InvalidArgumentError('INVALID_ID', 'id', 'An import is named by a UUID.')
      }
      return followImport({ prisma, notices: database.notices, now }, uuid)
    },
    resolve: (progress) => progress,
  }),
)

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
