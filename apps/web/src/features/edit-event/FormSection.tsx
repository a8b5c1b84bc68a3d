import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly help?: string
  readonly children: ReactNode
}

/** Fields that belong together; beside its title where there is room. */
export function FormSection({ title, help, children }: Props) {
  return (
    <section
      aria-label={title}
      className="grid gap-x-8 gap-y-4 border-t border-line py-6 md:grid-cols-[12rem_minmax(0,1fr)]"
    >
      <div>
        <h2 className="font-semibold">{title}</h2>
        {help && <p className="mt-1 text-sm text-muted">{help}</p>}
      </div>
      <div className="grid min-w-0 gap-5">{children}</div>
    </section>
  )
}
