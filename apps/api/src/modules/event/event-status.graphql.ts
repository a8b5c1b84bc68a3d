import { builder } from '../../builder.ts'

export const EventStatusEnum = builder.enumType('EventStatus', {
  description: 'Who sees an event, a timeline or a chart.',
  values: {
    DRAFT: { description: 'Only editors.' },
    PUBLISHED: { description: 'Everyone.' },
    DELETED: { description: 'Only editors, and only where they ask for it; it can be restored.' },
  } as const,
})
