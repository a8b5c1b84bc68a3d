import { Trash2 } from 'lucide-react'
import type { MouseEvent } from 'react'

interface Props {
  readonly label: string
  readonly onClick: () => void
}

/** Takes one thing out of a list; whoever works by keys goes on with the next, or where one is added. */
export function RemoveButton({ label, onClick }: Props) {
  const press = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    const list = currentTarget.closest('ul, ol, [data-list]')
    const section = list?.parentElement
    const at = [...buttonsOf(list)].indexOf(currentTarget)
    onClick()
    requestAnimationFrame(() => {
      const left = buttonsOf(list?.isConnected ? list : null)
      const next = left[Math.min(at, left.length - 1)]
      ;(next ?? section?.querySelector<HTMLElement>('input, button'))?.focus()
    })
  }
  return (
    <button
      type="button"
      data-remove=""
      aria-label={label}
      title={label}
      onClick={press}
      className="grid size-10 shrink-0 place-items-center text-muted hover:bg-sunken hover:text-dispute"
    >
      <Trash2 aria-hidden className="size-4" />
    </button>
  )
}

function buttonsOf(list: Element | null | undefined): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-remove]') ?? [])]
}
