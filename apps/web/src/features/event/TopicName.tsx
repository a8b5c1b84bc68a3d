import { visibleColor } from '@annals/charts'

interface Props {
  readonly name: string
  /** "#rrggbb"; null: no colour of its own. */
  readonly color: string | null
}

export function TopicName({ name, color }: Props) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <span
        aria-hidden
        className="size-2.5 rounded-xs"
        style={{ background: color === null ? 'var(--line-strong)' : visibleColor(color) }}
      />
      {name}
    </span>
  )
}
