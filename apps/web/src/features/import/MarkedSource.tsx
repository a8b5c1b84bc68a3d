'use client'

import { memo, useEffect, useMemo, useRef } from 'react'
import { markedText, type TextRange } from '../source/marked-text.ts'
import type { Candidate } from './candidate.ts'

interface Mark extends TextRange {
  readonly id: number
  readonly kind: 'sentence' | 'date'
}

interface Props {
  readonly label: string
  readonly text: string
  /** BCP 47. */
  readonly language: string
  readonly candidates: readonly Candidate[]
  readonly active: number
  readonly onChoose: (id: number) => void
}

/** The text with the sentences of candidates underlined and their dates highlighted, the active one framed and in view. */
export function MarkedSource({ label, text, language, candidates, active, onChoose }: Props) {
  const pane = useRef<HTMLElement>(null)
  useEffect(() => {
    const box = pane.current
    const mark = box?.querySelector<HTMLElement>(`[data-candidate="${active}"]`)
    if (!box || !mark) return
    // Not scrollIntoView, which moves the page as well.
    box.scrollTop = mark.offsetTop - box.clientHeight / 3
  }, [active])
  useEffect(() => {
    for (const each of pane.current?.querySelectorAll('[data-candidate]') ?? [])
      each.toggleAttribute('data-active', each.getAttribute('data-candidate') === String(active))
  })
  return (
    <section
      ref={pane}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
      tabIndex={0}
      lang={language}
      className="relative max-h-64 overflow-y-auto rounded-card border border-line bg-surface px-4 py-3 leading-7 whitespace-pre-wrap wrap-anywhere lg:sticky lg:top-4 lg:max-h-[calc(100dvh-8rem)]"
    >
      <Pieces text={text} candidates={candidates} onChoose={onChoose} />
    </section>
  )
}

// Which one is active is not known here, so that moving from one to the next draws nothing anew.
const Pieces = memo(function Pieces({
  text,
  candidates,
  onChoose,
}: Pick<Props, 'text' | 'candidates' | 'onChoose'>) {
  const pieces = useMemo(() => markedText(text, candidates.flatMap(marksOf)), [text, candidates])
  return pieces.map((piece) => {
    const mark = piece.marks[0]
    if (mark === undefined) return piece.text
    const isDate = piece.marks.some(({ kind }) => kind === 'date')
    const isRejected = candidates[mark.id]?.decision.kind === 'rejected'
    return (
      <a
        key={piece.start}
        data-candidate={mark.id}
        href={`#candidate-${mark.id}`}
        tabIndex={-1}
        onClick={(event) => {
          event.preventDefault()
          onChoose(mark.id)
        }}
        className={`rounded-none border-b-2 text-ink data-active:bg-accent-soft ${isRejected ? 'border-line' : 'border-accent'} ${isDate && !isRejected ? 'bg-mark font-medium data-active:bg-mark' : ''}`}
      >
        {piece.text}
      </a>
    )
  })
})

function marksOf({ id, sentence, mention }: Candidate): Mark[] {
  const { start, end } = sentence
  return [
    { id, kind: 'sentence', start, end },
    ...(mention === null
      ? []
      : [{ id, kind: 'date' as const, start: mention.start, end: mention.end }]),
  ]
}
