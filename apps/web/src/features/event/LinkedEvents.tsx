import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type FragmentType, readFragment } from '../../generated/fragment-masking'
import { LinkedEvent_linkFragmentDoc } from '../../generated/graphql'
import { SideSection } from './SideSection.tsx'

interface Props {
  readonly title: string
  readonly links: readonly FragmentType<typeof LinkedEvent_linkFragmentDoc>[]
  /** Which end of the links is the other event. */
  readonly end: 'from' | 'to'
}

export function LinkedEvents({ title, links, end }: Props) {
  const tLink = useTranslations('Link')
  const tBacklink = useTranslations('Backlink')
  if (links.length === 0) return null
  return (
    <SideSection title={title}>
      <ul className="flex flex-col gap-3">
        {links.map((each) => {
          const link = readFragment(LinkedEvent_linkFragmentDoc, each)
          const other = link[end]
          return (
            <li key={link.id}>
              <span className="block text-xs text-muted">
                {end === 'to' ? tLink(link.kind) : tBacklink(link.kind)} · {other.date.text}
              </span>
              <Link
                href={`/events/${other.slug}`}
                prefetch={false}
                className="font-medium hover:underline underline-offset-4"
              >
                {other.title}
              </Link>
              {link.note !== null && <span className="block text-muted">{link.note}</span>}
            </li>
          )
        })}
      </ul>
    </SideSection>
  )
}
