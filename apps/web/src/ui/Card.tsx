import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly controls?: ReactNode
  readonly children: ReactNode
}

/** A titled section of a page. */
export function Card({ title, controls, children }: Props) {
  return (
    <section className="rounded-card border border-line bg-surface">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 pt-3">
        <h2 className="text-base font-semibold">{title}</h2>
        {controls}
      </div>
      <div className="px-4 pt-3 pb-4">{children}</div>
    </section>
  )
}
