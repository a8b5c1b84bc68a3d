-- What a search looks through, for some events; "all, or these" had no one plan that is good for both.
CREATE OR REPLACE FUNCTION "event_search_rows"(ids UUID[]) RETURNS SETOF "event_search" LANGUAGE sql STABLE AS $$
  SELECT event.id, event_search_vector(event.title, names.content, event.summary, quotes.content), event.title || ' ' || names.content
  FROM event,
    LATERAL (
      SELECT COALESCE(string_agg(name, ' '), '') AS content FROM (
        SELECT actor.name || ' ' || array_to_string(actor.aliases, ' ') AS name
          FROM participation JOIN actor ON actor.id = participation.actor_id WHERE participation.event_id = event.id
        UNION SELECT place.name || ' ' || array_to_string(place.aliases, ' ')
          FROM event_place JOIN place ON place.id = event_place.place_id WHERE event_place.event_id = event.id
        UNION SELECT topic.name
          FROM event_topic JOIN topic ON topic.id = event_topic.topic_id WHERE event_topic.event_id = event.id
      ) AS named
    ) AS names,
    LATERAL (
      SELECT COALESCE(string_agg(quote, ' ' ORDER BY position, id), '') AS content FROM citation WHERE citation.event_id = event.id
    ) AS quotes
  WHERE event.id = ANY(ids)
$$;

-- Of a list that is a parameter PostgreSQL assumes ten members, finds a plan for one member cheaper, and
-- makes that plan at each call: for one event, longer than the work itself.
ALTER FUNCTION "refresh_event_search"(UUID[]) SET plan_cache_mode = force_generic_plan;
ALTER FUNCTION "add_event_counts"("event_count_step"[]) SET plan_cache_mode = force_generic_plan;
ALTER FUNCTION "count_event_topics"() SET plan_cache_mode = force_generic_plan;
