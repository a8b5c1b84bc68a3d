import { idsOrSlugs } from '../../relay/node.graphql.ts'
import { rowAs } from '../../sql/row.ts'
import { anyOf, type Sql, sql } from '../../sql/sql.ts'
import type { ActorFilterInput, ActorPairFilterInput } from '../event/event-filter.graphql.ts'

/** Events in which actors took part; `id` is an event's key. */
export function actorConditions(id: Sql, filter: ActorFilterInput, path: string): Sql[] {
  const role = filter.role == null ? sql`` : sql` AND role = ${filter.role}::"ParticipationRole"`
  const tookPart = (names: readonly string[], argument: string) =>
    sql`${id} IN (SELECT event_id FROM participation WHERE actor_id IN (${actorIds(names, filter.includePredecessors === true, argument)})${role})`
  return [
    ...(filter.allOf ?? []).map((name) => tookPart([name], `${path}.allOf`)),
    ...(filter.anyOf == null ? [] : [tookPart(filter.anyOf, `${path}.anyOf`)]),
  ]
}

/** Events in which one actor acts on another. */
export function pairCondition(id: Sql, filter: ActorPairFilterInput, path: string): Sql {
  const initiators = actorIds([filter.initiator], false, `${path}.initiator`)
  const targets = actorIds([filter.target], false, `${path}.target`)
  const acts = (initiator: Sql, target: Sql) =>
    sql`${id} IN (SELECT initiator.event_id FROM participation initiator JOIN participation target ON target.event_id = initiator.event_id WHERE initiator.role = 'INITIATOR' AND target.role = 'TARGET' AND initiator.actor_id IN (${initiator}) AND target.actor_id IN (${target}))`
  if (filter.eitherWay !== true) return acts(initiators, targets)
  return anyOf([acts(initiators, targets), acts(targets, initiators)])
}

function actorIds(names: readonly string[], withPredecessors: boolean, argument: string): Sql {
  const actor = rowAs('filter_actor')
  const named = sql`SELECT ${actor.column('id')} FROM actor ${actor.alias} WHERE ${idsOrSlugs(actor, 'Actor', names, argument)}`
  if (!withPredecessors) return named
  return sql`WITH RECURSIVE succession (id) AS (
    ${named} UNION SELECT earlier.id FROM actor earlier JOIN succession ON earlier.successor_id = succession.id
  ) SELECT id FROM succession`
}
