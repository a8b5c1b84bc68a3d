'use client'

import { readTypedDate } from '@annals/dates'
import { FileUp } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { type DragEvent, type SubmitEvent, useRef, useState } from 'react'
import { LOCALE_NAMES, LOCALES } from '../../i18n/locales.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckField } from '../../ui/CheckField.tsx'
import { ChoiceField } from '../../ui/ChoiceField.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { DateField } from '../date-field/DateField.tsx'
import { LARGEST_FILE, readSourceFile } from './file-text.ts'
import type { SourceDraft } from './import-session.ts'
import { dayNamedIn, dayOf } from './publication-day.ts'

interface Props {
  readonly source: SourceDraft
  readonly onChange: (source: Partial<SourceDraft>) => void
  readonly onRead: () => void
  /** The day that "yesterday" counts from, as EDTF. */
  readonly today: string
}

/** What is imported: the text, and what has to be known of it to read its dates. */
export function SourceForm({ source, onChange, onRead, today }: Props) {
  const t = useTranslations('Import')
  const locale = useLocale()
  const [isDropping, setDropping] = useState(false)
  const [fileProblem, setFileProblem] = useState('')
  const [isChecked, setChecked] = useState(false)
  const picker = useRef<HTMLInputElement>(null)
  const form = useRef<HTMLFormElement>(null)

  const take = (told: Partial<SourceDraft>) => {
    const day = source.publishedOn === '' && dayNamedIn(told.text ?? '', { locale, today })
    onChange({ ...(day && { publishedOn: day }), ...told })
  }
  const takeFile = async (file: File | undefined) => {
    if (file === undefined) return
    const isText = /\.(txt|md|html?)$/i.test(file.name) || file.type.startsWith('text/')
    if (!isText) return setFileProblem(t('fileKind'))
    if (file.size > LARGEST_FILE) return setFileProblem(t('fileSize'))
    setFileProblem('')
    const told = await readSourceFile(file)
    const known = LOCALES.some((each) => each === told.language)
    take({ ...told, language: known && told.language ? told.language : source.language })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setDropping(false)
    void takeFile(event.dataTransfer.files[0])
  }

  const dateReading = readTypedDate(source.publishedOn, { locale, today })
  const missing = {
    text: source.text.trim() === '' && t('textMissing'),
    title: source.title.trim() === '' && t('titleMissing'),
    publishedOn: dayOf(dateReading) === null && dateReading.kind !== 'UNREAD' && t('dayMissing'),
    url: source.url !== '' && !/^https?:\/\/\S+$/.test(source.url) && t('urlWrong'),
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setChecked(true)
    const isReady = dayOf(dateReading) !== null && !missing.text && !missing.title && !missing.url
    if (isReady) onRead()
    else queueMicrotask(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus())
  }
  const told = (problem: string | false) => (isChecked ? problem : undefined)

  return (
    <form
      ref={form}
      noValidate
      onSubmit={submit}
      className="grid gap-x-8 gap-y-6 lg:grid-cols-[1fr_22rem]"
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a file can be chosen by the button as well */}
      <div
        onDragOver={(event) => {
          event.preventDefault()
          setDropping(true)
        }}
        onDragLeave={() => setDropping(false)}
        onDrop={drop}
        className={`grid content-start gap-2 rounded-card ${isDropping ? 'outline-2 outline-offset-4 outline-accent outline-dashed' : ''}`}
      >
        <TextArea
          label={t('text')}
          hint={t('textHint')}
          error={told(missing.text) || fileProblem}
          name="text"
          value={source.text}
          onChange={({ target }) => take({ text: target.value })}
          className="min-h-64 max-h-[60vh] leading-7 lg:min-h-[28rem]"
        />
        <div>
          <input
            ref={picker}
            type="file"
            accept=".txt,.md,.html,.htm,text/plain,text/html,text/markdown"
            aria-label={t('chooseFile')}
            className="sr-only"
            tabIndex={-1}
            onChange={({ target }) => takeFile(target.files?.[0])}
          />
          <Button onClick={() => picker.current?.click()}>
            <FileUp aria-hidden className="size-4" />
            {t('chooseFile')}
          </Button>
        </div>
      </div>
      <div className="grid content-start gap-5">
        <TextField
          label={t('title')}
          error={told(missing.title)}
          name="title"
          autoComplete="off"
          maxLength={500}
          value={source.title}
          onChange={({ target }) => onChange({ title: target.value })}
        />
        <DateField
          label={t('publishedOn')}
          error={told(missing.publishedOn)}
          name="published-on"
          value={source.publishedOn}
          onChange={(publishedOn) => onChange({ publishedOn })}
          today={today}
        />
        <TextField
          label={t('publisher')}
          name="publisher"
          autoComplete="off"
          maxLength={200}
          value={source.publisher}
          onChange={({ target }) => onChange({ publisher: target.value })}
        />
        <TextField
          label={t('url')}
          error={told(missing.url)}
          name="url"
          type="url"
          inputMode="url"
          autoComplete="off"
          value={source.url}
          onChange={({ target }) => onChange({ url: target.value.trim() })}
        />
        <ChoiceField
          label={t('language')}
          value={source.language}
          choices={LOCALES.map((value) => ({ value: value as string, label: LOCALE_NAMES[value] }))}
          onChange={(language) => onChange({ language })}
        />
        <CheckField
          label={t('keepText')}
          hint={t('keepTextHint')}
          isChecked={source.isTextKept}
          onChange={(isTextKept) => onChange({ isTextKept })}
        />
        <Button kind="primary" type="submit" className="min-h-11">
          {t('read')}
        </Button>
        <p className="text-sm text-muted">{t('nothingSaved')}</p>
      </div>
    </form>
  )
}
