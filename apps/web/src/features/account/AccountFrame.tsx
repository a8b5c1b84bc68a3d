import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly help?: string
  readonly children: ReactNode
}

/** A narrow page with one thing to fill in. */
export function AccountFrame({ title, help, children }: Props) {
  return (
    <div className="mx-auto max-w-sm pt-10 sm:pt-16">
      <h1 className="text-xl font-semibold">{title}</h1>
      {help && <p className="mt-2 text-muted">{help}</p>}
      <div className="mt-6">{children}</div>
    </div>
  )
}
