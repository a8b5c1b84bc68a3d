'use client'

import { useTranslations } from 'next-intl'
import type { ParticipationRole } from '../../generated/graphql'
import { SelectField } from '../../ui/SelectField.tsx'
import { PickField } from '../pick/PickField.tsx'
import type { ParticipationDraft } from './event-draft.ts'
import { RemoveButton } from './RemoveButton.tsx'

interface Props {
  readonly participations: readonly ParticipationDraft[]
  readonly onChange: (participations: readonly ParticipationDraft[]) => void
  readonly error: string | undefined
}

const ROLES: readonly ParticipationRole[] = ['INITIATOR', 'TARGET', 'PARTICIPANT', 'MEDIATOR']

/** Who took part, each in a role. The same actor may stand in two roles. */
export function ParticipationFields({ participations, onChange, error }: Props) {
  const t = useTranslations('EventForm')
  const tRole = useTranslations('Role')
  return (
    <div className="grid content-start gap-2">
      <PickField
        label={t('participants')}
        kind="actors"
        error={error}
        onPick={(actor) => onChange([...participations, { actor, role: freeRole(actor.id) }])}
      />
      {participations.length > 0 && (
        <ul aria-label={t('participants')} className="divide-y divide-line border-y border-line">
          {participations.map(({ actor, role }, index) => (
            <li key={keyOf(index)} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1">
              <span className="min-w-0 flex-1 basis-40 text-sm font-medium">{actor.name}</span>
              <SelectField
                label={t('role')}
                value={role}
                choices={ROLES.map((value) => ({ value, label: tRole(value) }))}
                onChange={(next) => onChange(participations.with(index, { actor, role: next }))}
              />
              <RemoveButton
                label={t('remove', { name: actor.name })}
                onClick={() => onChange(participations.filter((_, at) => at !== index))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )

  /** The same in every role: a row that is made anew would lose the focus. */
  function keyOf(index: number): string {
    const id = participations[index]?.actor.id
    const before = participations.slice(0, index).filter(({ actor }) => actor.id === id)
    return `${id} ${before.length}`
  }

  /** The first that the actor has not yet; nobody stands twice in one. */
  function freeRole(actorId: string): ParticipationRole {
    const taken = participations.filter(({ actor }) => actor.id === actorId)
    const wanted: readonly ParticipationRole[] = ['PARTICIPANT', 'INITIATOR', 'TARGET', 'MEDIATOR']
    return wanted.find((role) => !taken.some((each) => each.role === role)) ?? 'PARTICIPANT'
  }
}
