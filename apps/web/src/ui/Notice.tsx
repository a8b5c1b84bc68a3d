import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly help: string
  readonly children?: ReactNode
}

/** A page with nothing else to show: why, and what to do next. */
export function Notice({ title, help, children }: Props) {
  return (
    <div className="mx-auto max-w-md py-24 text-center">
      <h1 className="text-xl font-semibold">{title}</h1>
      <p className="mt-2 text-muted">{help}</p>
      {children && <div className="mt-6">{children}</div>}
    </div>
  )
}
