'use client'

import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { minuteOf } from '../../i18n/instants.ts'
import { buttonStyle } from '../../ui/button-style.ts'
import { Message } from '../../ui/Message.tsx'
import { useRefusalText } from './use-refusal-text.ts'
import type { WriteProblem } from './write-problem.ts'

interface Props {
  readonly problem: WriteProblem
  /** Buttons that this form alone offers: "Record it all the same". */
  readonly actions?: ReactNode
}

/** Why nothing was saved, that what was typed is kept, and what to do. */
export function ProblemMessage({ problem, actions }: Props) {
  const t = useTranslations('Writing')
  const refusalText = useRefusalText()
  const locale = useLocale()
  return (
    <Message kind="problem" actions={actions ?? signIn()}>
      {text()}
    </Message>
  )

  function signIn() {
    if (problem.kind !== 'NOT_ALLOWED') return undefined
    return (
      <Link href="/sign-in" target="_blank" className={buttonStyle()}>
        {t('signIn')}
      </Link>
    )
  }

  function text(): ReactNode {
    switch (problem.kind) {
      case 'FIELD':
        return refusalText(problem.refusal)
      case 'CONFLICT':
        if (problem.at === null) return t('conflictMeanwhile')
        return t('conflict', {
          author: problem.author ?? t('someone'),
          at: minuteOf(problem.at, locale),
        })
      case 'DUPLICATE':
        if (problem.twin === null) return refusalText(problem.refusal)
        return t.rich('duplicate', {
          twin: () => (
            <Link href={`/events/${problem.twin?.slug}`} target="_blank" className="underline">
              {problem.twin?.title}
            </Link>
          ),
        })
      case 'NOT_ALLOWED':
        return t('notAllowed')
      case 'OFFLINE':
        return t('offline')
      case 'FAILED':
        return t('failed')
    }
  }
}
