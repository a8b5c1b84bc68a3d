'use client'

import { useTranslations } from 'next-intl'
import { type SubmitEvent, useState } from 'react'
import { browserClient } from '../../apollo/browser-client.ts'
import { SaveChart_MutationDocument } from '../../generated/graphql'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { ProblemMessage } from '../writing/ProblemMessage.tsx'
import { write } from '../writing/write.ts'
import type { WriteProblem } from '../writing/write-problem.ts'
import { type ChartDraft, fieldsOf } from './chart-draft.ts'

interface Props {
  readonly draft: ChartDraft
  readonly onSaved: (slug: string) => void
}

/** Saves the chart under an address of its own, which its author may choose. */
export function SaveChart({ draft, onSaved }: Props) {
  const t = useTranslations('Share')
  const tForm = useTranslations('ChartForm')
  const [slug, setSlug] = useState('')
  const [isSaving, setSaving] = useState(false)
  const [problem, setProblem] = useState<WriteProblem | null>(null)
  const isNamed = draft.title.trim() !== ''
  const save = async () => {
    setProblem(null)
    setSaving(true)
    const named = slug.trim() === '' ? {} : { slug: slug.trim() }
    const input = { ...fieldsOf(draft), ...named }
    const outcome = await write(browserClient(), SaveChart_MutationDocument, { input })
    setSaving(false)
    if (outcome.isDone) onSaved(outcome.result.chart.slug)
    else setProblem(outcome.problem)
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (isNamed && !isSaving) void save()
  }
  const isTaken = problem?.kind === 'DUPLICATE'
  const isSlug = isTaken || (problem?.kind === 'FIELD' && problem.field === 'slug')
  return (
    <form onSubmit={submit} className="grid gap-3">
      <TextField
        label={tForm('address')}
        hint={tForm('addressHint')}
        name="slug"
        maxLength={100}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={slug}
        onChange={({ target }) => setSlug(target.value)}
        error={isSlug ? tForm(isTaken ? 'addressTaken' : 'problem.notAddress') : undefined}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button kind="primary" type="submit" disabled={isSaving || !isNamed}>
          {isSaving ? t('saving') : t('save')}
        </Button>
        {!isNamed && <span className="text-sm text-muted">{t('nameFirst')}</span>}
      </div>
      {problem !== null && !isSlug && <ProblemMessage problem={problem} />}
    </form>
  )
}
