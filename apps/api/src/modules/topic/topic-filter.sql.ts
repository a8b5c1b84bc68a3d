import { idsOrSlugs } from '../../relay/node.graphql.ts'
import { type Row, rowAs } from '../../sql/row.ts'
import { type Sql, sql } from '../../sql/sql.ts'
import type { TopicFilterInput } from '../event/event-filter.graphql.ts'
import { topicTree } from './topic-tree.sql.ts'

/** Events by topic; `id` is an event's key. */
export function topicConditions(id: Sql, filter: TopicFilterInput, path: string): Sql[] {
  const has = (names: readonly string[], argument: string) => {
    const isNamed = (topic: Row) => idsOrSlugs(topic, 'Topic', names, argument)
    const topic = rowAs('filter_topic')
    const topics =
      filter.includeDescendants === false
        ? sql`SELECT ${topic.column('id')} FROM topic ${topic.alias} WHERE ${isNamed(topic)}`
        : topicTree(isNamed)
    return sql`${id} IN (SELECT event_id FROM event_topic WHERE topic_id IN (${topics}))`
  }
  return [
    ...(filter.allOf ?? []).map((name) => has([name], `${path}.allOf`)),
    ...(filter.anyOf == null ? [] : [has(filter.anyOf, `${path}.anyOf`)]),
  ]
}
