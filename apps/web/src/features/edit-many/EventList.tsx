'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { type ComponentProps, memo, Suspense, useRef, useState } from 'react'
import { useViewer } from '../account/use-viewer.ts'
import { EventCard } from '../event/EventCard.tsx'
import { ChangedMark } from '../live/ChangedMark.tsx'
import { chooseRange } from './choose-range.ts'

interface Props {
  readonly edges: readonly {
    readonly node: { readonly id: string } & ComponentProps<typeof EventCard>['event']
  }[]
  /** Ids of those that are no longer as they stand here. */
  readonly changed: ReadonlySet<string>
  /** Some were changed from here. */
  readonly onEdited: () => void
}

// Readers do without.
const ManyBar = dynamic(() => import('./ManyBar.tsx').then((module) => module.ManyBar))

/** Events as a list, drawn again only where they changed; for editors with boxes to choose several and change them together. */
export const EventList = memo(function EventList({ edges, changed, onEdited }: Props) {
  const t = useTranslations('EditMany')
  const canWrite = useViewer()?.canWrite === true
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const anchor = useRef<string | null>(null)
  const events = edges.map(({ node }) => node)
  const order = events.map(({ id }) => id)

  const press = (id: string, isRange: boolean) => {
    setChosen(chooseRange(chosen, order, id, isRange ? anchor.current : null))
    anchor.current = id
  }

  return (
    <>
      <ol className="divide-y divide-line">
        {events.map((event) => (
          <li key={event.id} className={`relative ${canWrite ? 'flex gap-3' : ''}`}>
            {changed.has(event.id) && <ChangedMark />}
            {canWrite && (
              <label className="-ms-2 grid h-13 w-9 shrink-0 cursor-pointer place-items-center print:hidden">
                <input
                  type="checkbox"
                  aria-label={t('choose')}
                  aria-describedby={`event-${event.id}`}
                  checked={chosen.has(event.id)}
                  onChange={({ nativeEvent }) =>
                    press(event.id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
                  }
                  className="size-4 accent-accent"
                />
              </label>
            )}
            <div id={`event-${event.id}`} className="min-w-0 flex-1">
              <EventCard event={event} />
            </div>
          </li>
        ))}
      </ol>
      {chosen.size > 0 && (
        // Its own boundary: a box is ticked at once, not when the bar has been fetched.
        <Suspense fallback={null}>
          <ManyBar
            ids={[...chosen]}
            onEdited={onEdited}
            onChooseAll={() => setChosen(new Set([...chosen, ...order]))}
            onClear={() => setChosen(new Set())}
          />
        </Suspense>
      )}
    </>
  )
})
