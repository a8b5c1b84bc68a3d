/**
 * The least that each kind of work can cost: one statement whose JSON PostgreSQL builds whole.
 * $1, $2, … are the parts of the address after its name, in their order.
 */
const PAGE = (after: string) => `
SELECT json_build_object(
  'events', COALESCE(json_agg(json_build_object(
    'id', e.id, 'title', e.title, 'summary', e.summary, 'edtf', e.edtf, 'precision', e.precision,
    'citations', (SELECT json_agg(json_build_object('quote', c.quote, 'source', s.title) ORDER BY c.position, c.id)
      FROM citation c JOIN source s ON s.id = c.source_id WHERE c.event_id = e.id),
    'participations', (SELECT json_agg(json_build_object('role', p.role, 'actor', a.name) ORDER BY p.position, p.id)
      FROM participation p JOIN actor a ON a.id = p.actor_id WHERE p.event_id = e.id)
  ) ORDER BY e.earliest DESC, e.id DESC), '[]'),
  'last', (array_agg(e.earliest || '/' || e.id ORDER BY e.earliest, e.id))[1]) AS answer
FROM (SELECT * FROM event WHERE status = 'PUBLISHED' ${after}
  ORDER BY earliest DESC, id DESC LIMIT 50) e`

export const FLOOR_STATEMENTS: Readonly<Record<string, string>> = {
  page: PAGE(''),
  'deep-page': PAGE('AND (earliest, id) < ($1::bigint, $2::uuid)'),
  event: `
SELECT json_build_object(
  'id', e.id, 'title', e.title, 'summary', e.summary, 'edtf', e.edtf, 'precision', e.precision,
  'citations', (SELECT json_agg(json_build_object('quote', c.quote, 'expression', c.expression,
      'claimed', c.claimed_edtf, 'resolution', c.resolution, 'confidence', c.confidence,
      'source', json_build_object('title', s.title, 'publisher', s.publisher, 'url', s.url, 'publishedOn', s.published_on))
      ORDER BY c.position, c.id)
    FROM citation c JOIN source s ON s.id = c.source_id WHERE c.event_id = e.id),
  'participations', (SELECT json_agg(json_build_object('role', p.role, 'actor', a.name) ORDER BY p.position, p.id)
    FROM participation p JOIN actor a ON a.id = p.actor_id WHERE p.event_id = e.id),
  'topics', (SELECT json_agg(t.name ORDER BY et.position, t.id)
    FROM event_topic et JOIN topic t ON t.id = et.topic_id WHERE et.event_id = e.id),
  'places', (SELECT json_agg(l.name ORDER BY ep.position, l.id)
    FROM event_place ep JOIN place l ON l.id = ep.place_id WHERE ep.event_id = e.id)) AS answer
FROM event e WHERE e.id = $1::uuid AND e.status = 'PUBLISHED'`,
  // $1: an actor. Ten years of months, each event shared out by the seconds that lie in each.
  'actor-months': `
WITH found AS (
  SELECT e.earliest, e.latest FROM event e
  WHERE e.status = 'PUBLISHED' AND e.id IN (SELECT event_id FROM participation WHERE actor_id = $1::uuid)
    AND e.earliest < extract(epoch FROM timestamptz '2025-01-01Z') AND e.latest > extract(epoch FROM timestamptz '2015-01-01Z')
), month AS (
  SELECT extract(epoch FROM begins)::bigint AS begins, extract(epoch FROM begins + interval '1 month')::bigint AS ends
  FROM generate_series(timestamp '2015-01-01', timestamp '2024-12-01', interval '1 month') AS begins
)
SELECT json_build_object('total', (SELECT count(*) FROM found), 'counts', json_agg(count ORDER BY begins)) AS answer
FROM (
  SELECT begins, COALESCE(sum((LEAST(latest, ends) - GREATEST(earliest, begins))::float8 / (latest - earliest)), 0) AS count
  FROM month LEFT JOIN found ON earliest < ends AND latest > begins
    AND earliest > -9223372036854775808 AND latest < 9223372036854775807
  GROUP BY begins
) AS counted`,
  // $1: a topic. Each facet's own condition left out.
  facets: `
WITH RECURSIVE tree (id) AS (
  SELECT $1::uuid UNION SELECT topic.id FROM topic JOIN tree ON topic.parent_id = tree.id
), above (id, topic_id) AS (
  SELECT id, id FROM topic UNION SELECT topic.parent_id, above.topic_id FROM above JOIN topic ON topic.id = above.id WHERE topic.parent_id IS NOT NULL
), in_time AS MATERIALIZED (
  SELECT id, precision FROM event WHERE status = 'PUBLISHED'
    AND earliest < extract(epoch FROM timestamptz '2025-01-01Z') AND latest > extract(epoch FROM timestamptz '2015-01-01Z')
), found AS MATERIALIZED (
  SELECT * FROM in_time WHERE id IN (SELECT event_id FROM event_topic WHERE topic_id IN (SELECT id FROM tree))
), counted AS (
  SELECT 'topics' AS facet, slug AS key, count(DISTINCT in_time.id) AS count FROM in_time
    JOIN event_topic ON event_id = in_time.id JOIN above USING (topic_id) JOIN topic ON topic.id = above.id GROUP BY slug
  UNION ALL SELECT 'actors', slug, count(DISTINCT found.id) FROM found JOIN participation ON event_id = found.id JOIN actor ON actor.id = actor_id GROUP BY slug
  UNION ALL SELECT 'sources', slug, count(DISTINCT found.id) FROM found JOIN citation ON event_id = found.id JOIN source ON source.id = source_id GROUP BY slug
  UNION ALL SELECT 'precisions', precision::text, count(*) FROM found GROUP BY precision
)
SELECT json_object_agg(facet, counts) AS answer FROM (
  SELECT facet, json_agg(count ORDER BY count DESC) AS counts FROM (
    SELECT facet, count, row_number() OVER (PARTITION BY facet ORDER BY count DESC) AS place FROM counted
  ) AS ranked WHERE place <= 50 GROUP BY facet
) AS facets`,
  // $1: a search as websearch_to_tsquery reads it. How many events it finds.
  search: `
SELECT json_build_object('found', count(*)) AS answer FROM event_search
JOIN event ON event.id = event_id AND status = 'PUBLISHED'
WHERE vector @@ (websearch_to_tsquery('simple', $1) || websearch_to_tsquery('russian', $1) || websearch_to_tsquery('german', $1) || websearch_to_tsquery('french', $1))`,
  histogram: `
SELECT json_build_object('total', sum(n), 'counts', json_agg(json_build_array(topic, year, n))) AS answer
FROM (
  SELECT et.topic_id AS topic, CASE WHEN e.earliest > -9223372036854775808
      THEN extract(year FROM to_timestamp(e.earliest) AT TIME ZONE 'UTC') END AS year, count(*) AS n
  FROM event e LEFT JOIN event_topic et ON et.event_id = e.id AND et.position = 0
  WHERE e.status = 'PUBLISHED' GROUP BY 1, 2) counted`,
}
