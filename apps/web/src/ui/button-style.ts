export type ButtonKind = 'plain' | 'primary' | 'danger' | 'quiet'

const KINDS: Readonly<Record<ButtonKind, string>> = {
  plain: 'border border-line-strong bg-surface hover:bg-sunken',
  primary: 'border border-accent bg-accent text-on-accent hover:brightness-110',
  danger: 'border border-dispute bg-surface text-dispute hover:bg-dispute-soft',
  quiet: 'text-muted hover:bg-sunken hover:text-ink',
}

/** How a button looks, for what looks like one and is a link. At most one primary stands in a view. */
export function buttonStyle(kind: ButtonKind = 'plain'): string {
  return `inline-flex min-h-9 items-center justify-center gap-2 rounded-control px-3 text-sm font-medium disabled:opacity-50 aria-disabled:opacity-50 ${KINDS[kind]}`
}
