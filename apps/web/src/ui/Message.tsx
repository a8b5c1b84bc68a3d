import { CircleAlert, CircleCheck } from 'lucide-react'
import type { ReactNode } from 'react'

interface Props {
  /** "problem" is read out at once, "done" when the reader pauses. */
  readonly kind: 'problem' | 'done'
  readonly children: ReactNode
  /** Buttons or links that follow from it: "Undo", "Try again". */
  readonly actions?: ReactNode
}

/** What came of something, where it was asked for; said to those who do not see it. */
export function Message({ kind, children, actions }: Props) {
  const Icon = kind === 'problem' ? CircleAlert : CircleCheck
  const style =
    kind === 'problem'
      ? 'border-dispute bg-dispute-soft text-dispute'
      : 'border-line bg-accent-soft text-ink'
  return (
    <div
      role={kind === 'problem' ? 'alert' : 'status'}
      className={`flex flex-wrap items-center gap-x-4 gap-y-2 rounded-control border px-3 py-2 text-sm ${style}`}
    >
      <span className="flex min-w-0 flex-1 gap-2">
        <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
        <span className="min-w-0">{children}</span>
      </span>
      {actions}
    </div>
  )
}
