export * from './event-date.ts'
