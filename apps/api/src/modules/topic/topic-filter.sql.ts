import { idsOrSlugs } from '../../relay/node.graphql.ts'
import { type Row, rowAs } from '../../sql/row.ts'
import { type Sql, sql } from '../../sql/sql.ts'
import type { TopicFilterInput } from '../event/event-filter.graphql.ts'
import { topicTree } from './topic-tree.sql.ts'

/** Events by topic; `id` is an event's key. */
export function topicConditions(id: Sql, filter: TopicFilterInput, path: string): Sql[] {
  return wantedTopics(filter, path).map(
    (topics) => sql`${id} IN (SELECT event_id FROM event_topic WHERE topic_id IN (${topics}))`,
  )
}

/** The keys of topics: of each query's topics an event must have one. */
export function wantedTopics(filter: TopicFilterInput, path: string): Sql[] {
  const keys = (names: readonly string[], argument: string) => {
    const isNamed = (topic: Row) => idsOrSlugs(topic, 'Topic', names, argument)
    if (filter.includeDescendants !== false) return topicTree(isNamed)
    const topic = rowAs('filter_topic')
    return sql`SELECT ${topic.column('id')} FROM topic ${topic.alias} WHERE ${isNamed(topic)}`
  }
  return [
    ...(filter.allOf ?? []).map((name) => keys([name], `${path}.allOf`)),
    ...(filter.anyOf == null ? [] : [keys(filter.anyOf, `${path}.anyOf`)]),
  ]
}
