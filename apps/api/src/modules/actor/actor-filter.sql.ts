import { idsOrSlugs } from '../../relay/node.graphql.ts'
import { rowAs } from '../../sql/row.ts'
import { anyOf, type Sql, sql } from '../../sql/sql.ts'
import type { ActorFilterInput, ActorPairFilterInput } from '../event/event-filter.graphql.ts'

/** Events in which actors took part; `id` is an event's key. */
export function actorConditions(id: Sql, filter: ActorFilterInput, path: string): Sql[] {
  const role = filter.role == null ? sql`` : sql` AND role = ${filter.role}::"ParticipationRole"`
  return wantedActors(filter, path).map(
    (actors) =>
      sql`${id} IN (SELECT event_id FROM participation WHERE actor_id IN (${actors})${role})`,
  )
}

/** The keys of actors: of each query's actors one must have taken part. */
export function wantedActors(filter: ActorFilterInput, path: string): Sql[] {
  const keys = (names: readonly string[], argument: string) =>
    actorIds(names, filter.includePredecessors === true, argument)
  return [
    ...(filter.allOf ?? []).map((name) => keys([name], `${path}.allOf`)),
    ...(filter.anyOf == null ? [] : [keys(filter.anyOf, `${path}.anyOf`)]),
  ]
}

/** Events in which one actor acts on another. */
export function pairCondition(id: Sql, filter: ActorPairFilterInput, path: string): Sql {
  const { initiators, targets } = wantedPair(filter, path)
  const acts = (initiator: Sql, target: Sql) =>
    sql`${id} IN (SELECT initiator.event_id FROM participation initiator JOIN participation target ON target.event_id = initiator.event_id WHERE initiator.role = 'INITIATOR' AND target.role = 'TARGET' AND initiator.actor_id IN (${initiator}) AND target.actor_id IN (${target}))`
  if (filter.eitherWay !== true) return acts(initiators, targets)
  return anyOf([acts(initiators, targets), acts(targets, initiators)])
}

/** The keys of who acts, and of who is acted on. */
export function wantedPair(filter: ActorPairFilterInput, path: string) {
  return {
    initiators: actorIds([filter.initiator], false, `${path}.initiator`),
    targets: actorIds([filter.target], false, `${path}.target`),
  }
}

function actorIds(names: readonly string[], withPredecessors: boolean, argument: string): Sql {
  const actor = rowAs('filter_actor')
  const named = sql`SELECT ${actor.column('id')} FROM actor ${actor.alias} WHERE ${idsOrSlugs(actor, 'Actor', names, argument)}`
  if (!withPredecessors) return named
  return sql`WITH RECURSIVE succession (id) AS (
    ${named} UNION SELECT earlier.id FROM actor earlier JOIN succession ON earlier.successor_id = succession.id
  ) SELECT id FROM succession`
}
