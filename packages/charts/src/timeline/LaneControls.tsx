import type { ReactElement } from 'react'
import { wordsOf } from '../words/words-of.ts'
import type { TimelineLayout } from './timeline.layout.ts'

/** Which lanes are folded, and their order; keys are those of the lanes. */
export interface LaneState {
  readonly collapsed: readonly string[]
  readonly order: readonly string[]
}

interface Props {
  readonly layout: TimelineLayout
  readonly locale: string
  readonly state: LaneState
  readonly onChange: (state: LaneState) => void
}

/** Folds lanes and moves them up and down, by pointer or keys. */
export function LaneControls({ layout, locale, state, onChange }: Props): ReactElement {
  const words = wordsOf(locale)
  const keys = layout.lanes.map((lane) => lane.key)

  function toggle(key: string): void {
    const collapsed = state.collapsed.includes(key)
      ? state.collapsed.filter((other) => other !== key)
      : [...state.collapsed, key]
    onChange({ ...state, collapsed })
  }

  function move(key: string, by: 1 | -1): void {
    const index = keys.indexOf(key)
    const order = keys.filter((other) => other !== key)
    order.splice(Math.max(0, index + by), 0, key)
    onChange({ ...state, order })
  }

  return (
    <>
      {layout.lanes.map((lane, index) => (
        <div
          key={lane.key}
          className="annals-chart-lane-controls"
          style={{ top: lane.y + (layout.hasGutter ? 3 : 0) }}
        >
          <button
            type="button"
            className="annals-chart-button"
            aria-expanded={!lane.isCollapsed}
            aria-label={(lane.isCollapsed ? words.expand : words.collapse)(lane.fullLabel)}
            onClick={() => toggle(lane.key)}
          >
            {lane.isCollapsed ? '▸' : '▾'}
          </button>
          <span
            className="annals-chart-lane-move"
            style={{ marginLeft: (layout.hasGutter ? layout.plot.left : 160) - 76 }}
          >
            <button
              type="button"
              className="annals-chart-button"
              disabled={index === 0}
              aria-label={words.moveUp(lane.fullLabel)}
              onClick={() => move(lane.key, -1)}
            >
              ↑
            </button>
            <button
              type="button"
              className="annals-chart-button"
              disabled={index === keys.length - 1}
              aria-label={words.moveDown(lane.fullLabel)}
              onClick={() => move(lane.key, 1)}
            >
              ↓
            </button>
          </span>
        </div>
      ))}
    </>
  )
}
