import { builder } from '../../builder.ts'

export const ApiKeyScopeEnum = builder.enumType('ApiKeyScope', {
  description:
    'What a key adds to reading what is published. It never allows more than the role of its owner.',
  values: {
    READ_DRAFTS: { description: 'See drafts and what was deleted.' },
    WRITE: { description: 'Change events and what belongs to them; sees drafts too.' },
    ADMINISTER: { description: 'Manage people and keys.' },
  } as const,
})
