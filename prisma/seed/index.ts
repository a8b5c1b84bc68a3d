export { DemonstrationError } from './demonstration-schema.ts'
export { type SeedResult, seedDemonstration } from './seed-demonstration.ts'
