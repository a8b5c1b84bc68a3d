'use client'

import { useTranslations } from 'next-intl'
import { Component, type ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'

interface Props {
  /** What is shown: where it changes, a picture that could not be had is tried again. */
  readonly about: string
  readonly children: ReactNode
}

interface State {
  readonly about: string
  readonly hasFailed: boolean
}

/** A picture that cannot be had says so in its own place; the rest of the page goes on. */
export class PictureBoundary extends Component<Props, State> {
  override state = { about: this.props.about, hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  static getDerivedStateFromProps({ about }: Props, state: State) {
    return about === state.about ? null : { about, hasFailed: false }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return <Failed onRetry={() => this.setState({ hasFailed: false })} />
  }
}

function Failed({ onRetry }: { readonly onRetry: () => void }) {
  const t = useTranslations('Problem')
  return (
    <div role="alert" className="grid min-h-72 place-content-center justify-items-center gap-3">
      <p className="font-medium">{t('failed')}</p>
      <p className="text-sm text-muted">{t('pictureHelp')}</p>
      <Button onClick={onRetry}>{t('retry')}</Button>
    </div>
  )
}
