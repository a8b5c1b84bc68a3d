-- Which events each transaction has touched. An API process keeps what counts ask of events (dates,
-- topics, actors, …) in its own memory; before it answers, it reads again the events named here by
-- transactions that its last reading did not see. Writers only append, in their own transaction.

-- CreateTable
CREATE TABLE "event_key_change" (
    "id" BIGSERIAL NOT NULL,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "event_id" UUID,
    "is_trim" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "event_key_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "event_key_change_xid_idx" ON "event_key_change"("xid");

-- An event of null stands for all of them: so many at once are read sooner whole than one by one.
CREATE FUNCTION "note_event_keys"(ids UUID[]) RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
  added BIGINT;
  last_id BIGINT;
BEGIN
  WITH noted AS (
    INSERT INTO "event_key_change" ("event_id")
    SELECT DISTINCT unnest(CASE WHEN cardinality(ids) <= 50000 THEN ids ELSE ARRAY[NULL::uuid] END)
    RETURNING "id"
  ) SELECT count(*), max("id") FROM noted INTO added, last_id;
  IF last_id % 1024 < added THEN
    PERFORM "trim_event_key_changes"(last_id - 100000);
  END IF;
END
$$;

-- Forgets what is older than that id. What is left in its place says up to which transaction: whoever
-- has not seen all of these reads everything anew.
CREATE FUNCTION "trim_event_key_changes"(before BIGINT) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('annals event keys')) THEN
    RETURN;
  END IF;
  WITH gone AS (
    DELETE FROM "event_key_change"
    WHERE "id" < before AND "xid" < pg_snapshot_xmin(pg_current_snapshot())
    RETURNING "xid"
  )
  INSERT INTO "event_key_change" ("xid", "is_trim")
  SELECT "xid", true FROM gone ORDER BY "xid" DESC LIMIT 1;
END
$$;

CREATE FUNCTION "note_event"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM "note_event_keys"(array_agg(id)) FROM old_rows HAVING count(*) > 0;
  ELSE
    PERFORM "note_event_keys"(array_agg(id)) FROM new_rows HAVING count(*) > 0;
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION "note_event_part"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'DELETE' THEN
    PERFORM "note_event_keys"(array_agg(DISTINCT event_id)) FROM new_rows HAVING count(*) > 0;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    PERFORM "note_event_keys"(array_agg(DISTINCT event_id)) FROM old_rows HAVING count(*) > 0;
  END IF;
  RETURN NULL;
END
$$;

-- After what went round the triggers, too: a load with session_replication_role = 'replica', say.
CREATE FUNCTION "note_all_events"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "note_event_keys"(ARRAY[NULL::uuid]);
  RETURN NULL;
END
$$;

DO $$
DECLARE
  noted TEXT;
  noting TEXT;
BEGIN
  FOREACH noted IN ARRAY ARRAY['event', 'citation', 'participation', 'event_place', 'event_topic'] LOOP
    noting := CASE noted WHEN 'event' THEN 'note_event' ELSE 'note_event_part' END;
    EXECUTE format('CREATE TRIGGER "keys_insert" AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION %I()', noted, noting);
    EXECUTE format('CREATE TRIGGER "keys_update" AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION %I()', noted, noting);
    EXECUTE format('CREATE TRIGGER "keys_delete" AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION %I()', noted, noting);
    EXECUTE format('CREATE TRIGGER "keys_truncate" AFTER TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION "note_all_events"()', noted);
  END LOOP;
END
$$;

-- `npm run count` tells the processes to read anew, as it counts anew itself.
CREATE TRIGGER "keys_recounted" AFTER DELETE ON "event_count"
  FOR EACH STATEMENT EXECUTE FUNCTION "note_all_events"();
