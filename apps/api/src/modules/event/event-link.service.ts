import type { EventLinkKind } from '@annals/prisma'
import { z } from 'zod'
import { insertRows } from '../../sql/insert-rows.ts'
import { rawSql, sql } from '../../sql/sql.ts'
import { checkInput, prose } from '../../writing/input-rules.ts'
import { newKey } from '../../writing/new-key.ts'
import { perform, type WriteInput } from '../../writing/perform.ts'
import { findReference } from '../../writing/references.ts'
import { InvalidInputError, NotFoundError } from '../../writing/write-errors.ts'
import type { SqlTransaction } from '../../writing/write-transaction.ts'
import type { Writer } from '../../writing/writer.ts'

/** "from" is in response to (caused by, part of, follows) "to"; ids or slugs. */
export interface LinkInput {
  readonly from: string
  readonly kind: EventLinkKind
  readonly to: string
  readonly note?: string | null | undefined
}

export interface LinkEventsInput extends WriteInput, LinkInput {}

export interface UnlinkEventsInput extends WriteInput, Omit<LinkInput, 'note'> {}

export type LinkAnswer = { readonly fromId: string; readonly toId: string }

/** Says how one event bears on another. A link that is there already only gets the note. */
export function linkEvents(writer: Writer, input: LinkEventsInput): Promise<LinkAnswer> {
  return perform(writer, 'linkEvents', input, async (write) => {
    const fromKey = await findReference(write.statements, 'EVENT', input.from, 'from')
    const [toId] = await addLinks(write, [{ ...input, fromKey }], [])
    return { fromId: fromKey, toId: toId ?? '' }
  })
}

export function unlinkEvents(writer: Writer, input: UnlinkEventsInput): Promise<LinkAnswer> {
  return perform(writer, 'unlinkEvents', input, async (write) => {
    const { database } = write
    const fromId = await findReference(write.statements, 'EVENT', input.from, 'from')
    const toId = await findReference(write.statements, 'EVENT', input.to, 'to')
    await write.change('EVENT', fromId, null, 'UPDATE', 'from')
    const { count } = await database.eventLink.deleteMany({
      where: { fromId, toId, kind: input.kind },
    })
    if (count === 0) {
      throw new NotFoundError('to', input.to, 'There is no link of this kind between the two.')
    }
    return { fromId, toId }
  })
}

interface KeyedLink extends Omit<LinkInput, 'from'> {
  readonly fromKey: string
}

/** The keys of the events that the links lead to. `path` names the list in errors; empty for one. */
export async function addLinks(
  write: SqlTransaction,
  links: readonly KeyedLink[],
  path: readonly (string | number)[],
): Promise<string[]> {
  const { statements, now } = write
  const keys: string[] = []
  for (const [index, { fromKey: fromId, kind, to, note: givenNote }] of links.entries()) {
    const at = path.length === 0 ? [] : [...path, index]
    const field = [...at, 'to'].join('.')
    const { note } = checkInput(linkRules, { note: givenNote }, at)
    const toId = await findReference(statements, 'EVENT', to, field)
    if (toId === fromId)
      throw new InvalidInputError(field, 'SELF_REFERENCE', 'An event cannot be linked to itself.')
    await write.change('EVENT', fromId, null)
    const link = { id: newKey(now), fromId, toId, kind, note: note ?? null }
    const kept = note === undefined ? rawSql('event_link.note') : rawSql('EXCLUDED.note')
    await statements.send(
      sql`${insertRows('event_link', [link])} ON CONFLICT (from_id, to_id, kind) DO UPDATE SET note = ${kept}`,
    )
    keys.push(toId)
  }
  return keys
}

const linkRules = z.object({ note: prose(2_000).nullish() })
