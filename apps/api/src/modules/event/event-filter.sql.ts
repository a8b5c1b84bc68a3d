import { OPEN_EARLIEST } from '@annals/dates'
import type { RequestContext } from '../../context.ts'
import { idsOrSlugs } from '../../relay/node.graphql.ts'
import { type Row, rowAs } from '../../sql/row.ts'
import { allOf, anyOf, type Sql, sql } from '../../sql/sql.ts'
import type { RowSource } from '../../sql/sql-field.ts'
import { isInStatus, isListed } from '../../visibility.ts'
import { actorConditions, pairCondition } from '../actor/actor-filter.sql.ts'
import { placeConditions } from '../place/place-filter.sql.ts'
import { textCondition } from '../search/event-text.sql.ts'
import { topicConditions } from '../topic/topic-filter.sql.ts'
import { dateRangeArgument } from './date-range.ts'
import type { EventFilterInput } from './event-filter.graphql.ts'
import { linkCondition } from './event-link-filter.sql.ts'

/** The events that a viewer may see and that a filter lets through, under `event`'s alias. */
export function eventsMatching(
  event: Row,
  filter: EventFilterInput | null | undefined,
  context: RequestContext,
): RowSource {
  const conditions = filterConditions(event, filter ?? {}, context, 'filter')
  const isVisible =
    filter?.status == null ? isListed(event, context) : isInStatus(event, filter.status, context)
  return { from: sql`event ${event.alias}`, where: allOf([isVisible, ...conditions]) }
}

function filterConditions(
  event: Row,
  filter: EventFilterInput,
  context: RequestContext,
  path: string,
): Sql[] {
  const conditions: Sql[] = []
  const id = event.column('id')
  const { and, or, not } = filter
  if (filter.overlaps != null) {
    const { earliest, latest } = dateRangeArgument(filter.overlaps, `${path}.overlaps`)
    conditions.push(
      sql`${event.column('earliest')} < ${latest} AND ${event.column('latest')} > ${earliest}`,
    )
  }
  if (filter.within != null) {
    const { earliest, latest } = dateRangeArgument(filter.within, `${path}.within`)
    conditions.push(
      sql`${event.column('earliest')} >= ${earliest} AND ${event.column('latest')} <= ${latest}`,
    )
  }
  if (filter.startsIn != null) {
    const { earliest, latest } = dateRangeArgument(filter.startsIn, `${path}.startsIn`)
    conditions.push(
      sql`${event.column('earliest')} >= ${earliest} AND ${event.column('earliest')} < ${latest} AND ${event.column('earliest')} > ${OPEN_EARLIEST}`,
    )
  }
  if (filter.precisionAtLeast != null)
    conditions.push(sql`${event.column('precision')} >= ${filter.precisionAtLeast}::"Precision"`)
  if (filter.actors != null)
    conditions.push(...actorConditions(id, filter.actors, `${path}.actors`))
  if (filter.pair != null) conditions.push(pairCondition(id, filter.pair, `${path}.pair`))
  if (filter.topics != null)
    conditions.push(...topicConditions(id, filter.topics, `${path}.topics`))
  if (filter.places != null)
    conditions.push(...placeConditions(id, filter.places, `${path}.places`))
  if (filter.sources != null) {
    const sources = wantedSources(filter.sources, `${path}.sources`)
    conditions.push(sql`${id} IN (SELECT event_id FROM citation WHERE source_id IN (${sources}))`)
  }
  if (filter.status != null) conditions.push(isInStatus(event, filter.status, context))
  if (filter.text != null) conditions.push(textCondition(event, filter.text, `${path}.text`))
  if (filter.links != null)
    conditions.push(linkCondition(id, filter.links, context, `${path}.links`))
  if (filter.isDisputed != null)
    conditions.push(sql`${event.column('is_disputed')} = ${filter.isDisputed}`)
  const inside = (part: EventFilterInput, name: string) =>
    allOf(filterConditions(event, part, context, `${path}.${name}`))
  if (and != null) conditions.push(allOf(and.map((part, index) => inside(part, `and.${index}`))))
  if (or != null) conditions.push(anyOf(or.map((part, index) => inside(part, `or.${index}`))))
  if (not != null) conditions.push(sql`NOT (${inside(not, 'not')})`)
  return conditions
}

/** The keys of the sources that are named. */
export function wantedSources(names: readonly string[], argument: string): Sql {
  const source = rowAs('filter_source')
  return sql`SELECT ${source.column('id')} FROM source ${source.alias} WHERE ${idsOrSlugs(source, 'Source', names, argument)}`
}
