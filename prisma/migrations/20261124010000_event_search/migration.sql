CREATE EXTENSION IF NOT EXISTS "pg_trgm";

-- CreateTable
CREATE TABLE "event_search" (
    "event_id" UUID NOT NULL,
    "vector" tsvector NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "event_search_pkey" PRIMARY KEY ("event_id")
);

-- CreateIndex
CREATE INDEX "event_search_vector_idx" ON "event_search" USING GIN ("vector");

-- CreateIndex
CREATE INDEX "event_search_label_idx" ON "event_search" USING GIN ("label" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "event_search" ADD CONSTRAINT "event_search_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One text may be in any language, so it is read as each that PostgreSQL knows the endings of.
-- 'russian' reads words in Latin letters as English.
CREATE FUNCTION "search_words"(content TEXT) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_tsvector('pg_catalog.simple', content) || to_tsvector('pg_catalog.russian', content)
    || to_tsvector('pg_catalog.german', content) || to_tsvector('pg_catalog.french', content)
$$;

CREATE FUNCTION "event_search_vector"(title TEXT, names TEXT, summary TEXT, quotes TEXT) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT setweight(search_words(title), 'A') || setweight(search_words(names), 'B')
    || setweight(search_words(summary), 'C') || setweight(search_words(quotes), 'D')
$$;

-- What a search looks through, for some events or (null) for all.
CREATE FUNCTION "event_search_rows"(ids UUID[]) RETURNS SETOF "event_search" LANGUAGE sql STABLE AS $$
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
  WHERE ids IS NULL OR event.id = ANY(ids)
$$;

-- The events are locked first: of two transactions, the second then reads what the first has written.
CREATE FUNCTION "refresh_event_search"(ids UUID[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF cardinality(ids) = 0 THEN RETURN; END IF;
  PERFORM 1 FROM event WHERE id = ANY(ids) ORDER BY id FOR NO KEY UPDATE;
  INSERT INTO event_search SELECT * FROM event_search_rows(ids)
  ON CONFLICT (event_id) DO UPDATE SET vector = EXCLUDED.vector, label = EXCLUDED.label;
END
$$;

CREATE FUNCTION "search_follows_event"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM refresh_event_search(ARRAY(SELECT id FROM new_rows));
  ELSE
    PERFORM refresh_event_search(ARRAY(
      SELECT id FROM new_rows JOIN old_rows USING (id)
      WHERE (new_rows.title, new_rows.summary) IS DISTINCT FROM (old_rows.title, old_rows.summary)));
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER "search_insert" AFTER INSERT ON "event" REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION "search_follows_event"();
CREATE TRIGGER "search_update" AFTER UPDATE ON "event" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION "search_follows_event"();

CREATE FUNCTION "search_follows_part"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'DELETE' THEN
    PERFORM refresh_event_search(ARRAY(SELECT DISTINCT event_id FROM new_rows));
  END IF;
  IF TG_OP <> 'INSERT' THEN
    PERFORM refresh_event_search(ARRAY(SELECT DISTINCT event_id FROM old_rows));
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION "search_follows_name"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  renamed UUID[] := ARRAY(
    SELECT id FROM new_rows JOIN old_rows USING (id)
    WHERE new_rows.name <> old_rows.name
      OR to_jsonb(new_rows) -> 'aliases' IS DISTINCT FROM to_jsonb(old_rows) -> 'aliases');
BEGIN
  PERFORM refresh_event_search(CASE TG_TABLE_NAME
    WHEN 'actor' THEN ARRAY(SELECT DISTINCT event_id FROM participation WHERE actor_id = ANY(renamed))
    WHEN 'place' THEN ARRAY(SELECT DISTINCT event_id FROM event_place WHERE place_id = ANY(renamed))
    ELSE ARRAY(SELECT DISTINCT event_id FROM event_topic WHERE topic_id = ANY(renamed)) END);
  RETURN NULL;
END
$$;

DO $$
DECLARE
  part TEXT;
  named TEXT;
BEGIN
  FOREACH part IN ARRAY ARRAY['citation', 'participation', 'event_place', 'event_topic'] LOOP
    EXECUTE format('CREATE TRIGGER "search_insert" AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "search_follows_part"()', part);
    EXECUTE format('CREATE TRIGGER "search_update" AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "search_follows_part"()', part);
    EXECUTE format('CREATE TRIGGER "search_delete" AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION "search_follows_part"()', part);
  END LOOP;
  FOREACH named IN ARRAY ARRAY['actor', 'place', 'topic'] LOOP
    EXECUTE format('CREATE TRIGGER "search_update" AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "search_follows_name"()', named);
  END LOOP;
END
$$;

SELECT refresh_event_search(ARRAY(SELECT id FROM event));
