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
  histogram: `
SELECT json_build_object('total', sum(n), 'counts', json_agg(json_build_array(topic, year, n))) AS answer
FROM (
  SELECT et.topic_id AS topic, CASE WHEN e.earliest > -9223372036854775808
      THEN extract(year FROM to_timestamp(e.earliest) AT TIME ZONE 'UTC') END AS year, count(*) AS n
  FROM event e LEFT JOIN event_topic et ON et.event_id = e.id AND et.position = 0
  WHERE e.status = 'PUBLISHED' GROUP BY 1, 2) counted`,
}
