'use client'

import { useApolloClient } from '@apollo/client/react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { buttonStyle } from '../../ui/button-style.ts'
import { Message } from '../../ui/Message.tsx'
import { ProblemMessage } from '../writing/ProblemMessage.tsx'
import type { WriteProblem } from '../writing/write-problem.ts'
import type { SavedImport } from './save-batches.ts'
import { undoImport } from './undo-import.ts'

interface Props {
  readonly saved: SavedImport
  readonly onAnother: () => void
}

/** What was saved, where it stands, and the way back. */
export function SavedSummary({ saved: savedAtFirst, onAnother }: Props) {
  const t = useTranslations('Import')
  const client = useApolloClient()
  const [saved, setSaved] = useState(savedAtFirst)
  const [state, setState] = useState<'saved' | 'undoing' | 'undone'>('saved')
  const [problem, setProblem] = useState<WriteProblem | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const made = saved.events.filter(({ wasThere }) => !wasThere).length

  const undo = async () => {
    setState('undoing')
    const { left, problem: found } = await undoImport(client, saved)
    setSaved(left)
    setProblem(found)
    setState(found === null ? 'undone' : 'saved')
  }

  return (
    <div className="max-w-3xl pt-8">
      <h1 ref={heading} tabIndex={-1} className="text-2xl font-semibold outline-none">
        {state === 'undone'
          ? t('undone')
          : t('saved', { events: made, evidence: saved.events.length - made })}
      </h1>
      {state !== 'undone' && saved.source !== null && (
        <>
          <p className="mt-2 text-muted">
            {t('fromSource')}{' '}
            <Link
              href={`/sources/${saved.source.slug}`}
              className="text-accent underline underline-offset-4"
            >
              {saved.source.title}
            </Link>
          </p>
          <ul className="mt-4 divide-y divide-line border-y border-line">
            {saved.events.map(({ event, wasThere }) => (
              <li key={event.id} className="flex flex-wrap items-baseline gap-x-3 py-2.5">
                <Link href={`/events/${event.slug}`} className="underline-offset-4 hover:underline">
                  {event.title}
                </Link>
                {wasThere && <span className="text-sm text-muted">{t('gotEvidence')}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {state === 'undone' && (
        <div className="mt-4">
          <Message kind="done">{t('undoneHelp')}</Message>
        </div>
      )}
      {problem !== null && (
        <div className="mt-4">
          <ProblemMessage problem={problem} />
        </div>
      )}
      <div className="mt-6 flex flex-wrap gap-2">
        <Link href="/" className={buttonStyle('primary')}>
          {t('toOverview')}
        </Link>
        <Button onClick={onAnother}>{t('another')}</Button>
        {state !== 'undone' && (
          <Button kind="danger" disabled={state === 'undoing'} onClick={undo}>
            {state === 'undoing' ? t('undoing') : t('undoSave')}
          </Button>
        )}
      </div>
    </div>
  )
}
