import type { RequestContext } from '../../context.ts'
import { idsOrSlugs } from '../../relay/node.graphql.ts'
import { rowAs } from '../../sql/row.ts'
import { allOf, type Sql, sql } from '../../sql/sql.ts'
import { isListed } from '../../visibility.ts'
import type { LinkFilterInput } from './event-filter.graphql.ts'

/** Events with a link, to or from an event that the viewer may see; `id` is an event's key. */
export function linkCondition(
  id: Sql,
  filter: LinkFilterInput,
  context: RequestContext,
  path: string,
): Sql {
  return allOf(linkedEvents(filter, context, path).map((events) => sql`${id} IN (${events})`))
}

/** The keys of events with such links: an event must be in each query's. */
export function linkedEvents(
  filter: LinkFilterInput,
  context: RequestContext,
  path: string,
): Sql[] {
  const kind = filter.kind == null ? sql`true` : sql`link.kind = ${filter.kind}::"EventLinkKind"`
  const other = rowAs('linked_event')
  const linked = (own: 'from_id' | 'to_id', name: string | null | undefined, argument: string) => {
    const [mine, theirs] =
      own === 'from_id'
        ? [sql`link.from_id`, sql`link.to_id`]
        : [sql`link.to_id`, sql`link.from_id`]
    const isNamed = name == null ? sql`true` : idsOrSlugs(other, 'Event', [name], argument)
    return sql`SELECT ${mine} FROM event_link link JOIN event ${other.alias} ON ${other.column('id')} = ${theirs} WHERE ${allOf([kind, isNamed, isListed(other, context)])}`
  }
  if (filter.to == null && filter.from == null) return [linked('from_id', null, path)]
  return [
    ...(filter.to == null ? [] : [linked('from_id', filter.to, `${path}.to`)]),
    ...(filter.from == null ? [] : [linked('to_id', filter.from, `${path}.from`)]),
  ]
}
