import type { ComponentProps } from 'react'

export function Button(props: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      {...props}
      className={`inline-flex min-h-9 items-center gap-2 rounded-control border border-line-strong bg-surface px-3 text-sm font-medium hover:bg-sunken disabled:opacity-50 ${props.className ?? ''}`}
    />
  )
}
