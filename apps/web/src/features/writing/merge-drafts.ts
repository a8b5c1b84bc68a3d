export type Side = 'mine' | 'theirs'

/** A field that two people left differently, or that one of them changed. */
export interface FieldDifference<Field> {
  readonly field: Field
  /** Both changed it: a person must choose. */
  readonly isContested: boolean
  /** What is taken unless a person says otherwise: the side that changed it; of two, one's own. */
  readonly suggested: Side
}

/** What two people made of the same thing, and what both began with. */
export interface Versions<Draft> {
  readonly base: Draft
  readonly mine: Draft
  readonly theirs: Draft
}

/** Where my draft differs from what another saved meanwhile, in those of its fields that are compared. */
export function draftDifferences<Draft, Field extends keyof Draft>(
  { base, mine, theirs }: Versions<Draft>,
  fields: readonly Field[],
): FieldDifference<Field>[] {
  return fields
    .filter((field) => !isSameField(mine, theirs, field))
    .map((field) => {
      const iChanged = !isSameField(base, mine, field)
      const theyChanged = !isSameField(base, theirs, field)
      return {
        field,
        isContested: iChanged && theyChanged,
        suggested: iChanged ? 'mine' : 'theirs',
      }
    })
}

/** Their version with what is chosen of mine. What is new of mine stays new. */
export function mergeDrafts<Draft extends object, Field extends keyof Draft>(
  { mine, theirs }: Pick<Versions<Draft>, 'mine' | 'theirs'>,
  sides: ReadonlyMap<Field, Side>,
): Draft {
  const own = [...sides].filter(([, side]) => side === 'mine')
  return { ...theirs, ...Object.fromEntries(own.map(([field]) => [field, mine[field]])) }
}

/** Drafts are plain data: the same text is the same field. */
export function isSameField<Draft, Field extends keyof Draft>(
  one: Draft,
  other: Draft,
  field: Field,
): boolean {
  return JSON.stringify(one[field]) === JSON.stringify(other[field])
}
