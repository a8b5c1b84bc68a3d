import type { SourceClaims_sourceFragment } from '../../generated/graphql'
import { markedText, type TextRange } from './marked-text.ts'

type Citation = SourceClaims_sourceFragment['citations']['edges'][number]['node']

interface Mark extends TextRange {
  readonly citation: Citation
  readonly kind: 'quote' | 'expression'
}

interface Props {
  readonly text: string
  /** BCP 47. */
  readonly language: string
  readonly citations: readonly Citation[]
}

/** The text with what was quoted underlined and the date expressions in it highlighted; each leads to its claim. */
export function SourceText({ text, language, citations }: Props) {
  const seen = new Set<string>()
  return (
    <div lang={language} className="mt-3 max-w-prose whitespace-pre-wrap text-base leading-7">
      {markedText(text, citations.flatMap(marksOf)).map((piece) => {
        const mark = piece.marks.at(-1)
        if (mark === undefined) return piece.text
        const { id, event } = mark.citation
        const fresh = new Set(
          piece.marks.map(({ citation }) => citation.id).filter((each) => !seen.has(each)),
        )
        for (const each of fresh) seen.add(each)
        const isFirst = fresh.delete(id)
        const isDate = piece.marks.some(({ kind }) => kind === 'expression')
        return (
          <a
            key={piece.start}
            id={isFirst ? `mark-${id}` : undefined}
            href={`#claim-${id}`}
            title={event.title}
            className={`border-b-2 border-accent text-ink target:outline-2 target:outline-focus has-[:target]:outline-2 has-[:target]:outline-focus hover:bg-accent-soft ${isDate ? 'bg-mark font-medium' : ''}`}
          >
            {/* Several claims may quote the same words; each is led to. */}
            {[...fresh].map((each) => (
              <span key={each} id={`mark-${each}`} />
            ))}
            {piece.text}
          </a>
        )
      })}
    </div>
  )
}

function marksOf(citation: Citation): Mark[] {
  const { quoteStart, quoteEnd, expressionStart, expressionEnd } = citation
  return [
    ...(quoteStart === null || quoteEnd === null
      ? []
      : [{ citation, kind: 'quote' as const, start: quoteStart, end: quoteEnd }]),
    ...(expressionStart === null || expressionEnd === null
      ? []
      : [{ citation, kind: 'expression' as const, start: expressionStart, end: expressionEnd }]),
  ]
}
