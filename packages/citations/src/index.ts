export { apa } from './apa.ts'
export { bibtex } from './bibtex.ts'
export { chicago } from './chicago.ts'
export { type CitationPart, plainText, type Reference } from './reference.ts'
