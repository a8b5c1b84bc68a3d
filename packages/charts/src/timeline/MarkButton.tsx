import type { ReactElement, ReactNode } from 'react'
import type { ChartEvent } from '../data/chart-event.ts'
import type { ChartColors } from '../theme/colors.ts'
import type { LaidMark } from './place-lane.ts'

interface Props {
  readonly mark: LaidMark
  /** What is said of it. */
  readonly summary: string
  /** Tab stops here. */
  readonly isStop: boolean
  readonly isActive: boolean
  /** Makes it a link, which works without scripts. */
  readonly href: string | null
  readonly colors: ChartColors
  readonly onFocus: () => void
  readonly onPoint: (isOver: boolean) => void
  /** Left out, a link is followed. */
  readonly onOpen: ((event: ChartEvent) => void) | undefined
  readonly children: ReactNode
}

/** A mark that can be reached and pressed, with a ring around it while it stands out. */
export function MarkButton(props: Props): ReactElement {
  const { mark, href, onOpen, onPoint } = props
  const { event } = mark
  const shared = {
    'data-mark': event.id,
    tabIndex: props.isStop ? 0 : -1,
    'aria-label': props.summary,
    onFocus: props.onFocus,
    onPointerEnter: () => onPoint(true),
    onPointerLeave: () => onPoint(false),
  }
  const body = (
    <>
      <rect
        data-ring=""
        x={mark.left - 3}
        y={mark.y - 3}
        width={mark.right - mark.left + 6}
        height={mark.height + 6}
        rx="4"
        fill="transparent"
        stroke={props.isActive ? props.colors.focus : 'none'}
        strokeWidth="2"
      />
      {props.children}
    </>
  )
  if (href === null)
    return (
      // biome-ignore lint/a11y/useSemanticElements: SVG has no button.
      <g
        {...shared}
        role="button"
        onClick={() => onOpen?.(event)}
        onKeyDown={(key) => key.key === 'Enter' && onOpen?.(event)}
      >
        {body}
      </g>
    )
  return (
    <a
      {...shared}
      href={href}
      draggable={false}
      onClick={(click) => {
        if (onOpen === undefined || click.metaKey || click.ctrlKey) return
        click.preventDefault()
        onOpen(event)
      }}
    >
      {body}
    </a>
  )
}
