import type { ReactElement } from 'react'
import { wordsOf } from '../words/words-of.ts'
import type { ViewportAction } from './viewport.ts'

interface Props {
  readonly locale: string
  /** What the buttons are for, for those who do not see the chart. */
  readonly title: string
  readonly onAction: (action: ViewportAction) => void
  readonly onShowAll: () => void
}

/** Buttons that move the view. */
export function TimelineTools({ locale, title, onAction, onShowAll }: Props): ReactElement {
  const words = wordsOf(locale)
  return (
    <div className="annals-chart-tools" role="toolbar" aria-label={title}>
      {TOOLS.map(({ sign, name, action }) => (
        <Tool key={name} sign={sign} name={words[name]} onPress={() => onAction(action)} />
      ))}
      <Tool sign="⤢" name={words.showAll} onPress={onShowAll} />
    </div>
  )
}

const TOOLS = [
  { sign: '←', name: 'earlier', action: { type: 'pan', by: -0.25 } },
  { sign: '→', name: 'later', action: { type: 'pan', by: 0.25 } },
  { sign: '−', name: 'zoomOut', action: { type: 'zoom', factor: 2, at: 0.5 } },
  { sign: '+', name: 'zoomIn', action: { type: 'zoom', factor: 0.5, at: 0.5 } },
] as const

function Tool(tool: { sign: string; name: string; onPress: () => void }): ReactElement {
  return (
    <button
      type="button"
      className="annals-chart-button"
      aria-label={tool.name}
      title={tool.name}
      onClick={tool.onPress}
    >
      <span aria-hidden="true">{tool.sign}</span>
    </button>
  )
}
