/** What Pothos' Prisma plugin needs to know of the models. */
export { type default as PrismaTypes, getDatamodel } from './generated/pothos.ts'
