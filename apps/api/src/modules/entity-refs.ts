import { builder } from '../builder.ts'

/**
 * The stored types by name. Each module implements its own; they stand together here because they
 * refer to each other in a circle. A value of one is the JSON that the statement built for it.
 */
export const Event = builder.objectRef<object>('Event')
export const EventLink = builder.objectRef<object>('EventLink')
export const Participation = builder.objectRef<object>('Participation')
export const Citation = builder.objectRef<object>('Citation')
export const Source = builder.objectRef<object>('Source')
export const Actor = builder.objectRef<object>('Actor')
export const Place = builder.objectRef<object>('Place')
export const Topic = builder.objectRef<object>('Topic')
export const Timeline = builder.objectRef<object>('Timeline')
export const Chart = builder.objectRef<object>('Chart')
export const Pin = builder.objectRef<object>('Pin')
export const Revision = builder.objectRef<object>('Revision')
