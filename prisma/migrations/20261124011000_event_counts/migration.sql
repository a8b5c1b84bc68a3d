-- Counts of events by year, kept as events are written, so that a histogram over everything costs the
-- same at a million events as at ten thousand. Writers only append to event_count_change, in their own
-- transaction and without waiting for one another; what a reader sees is the sum of both tables.
-- Now and then a writer folds the changes into event_count.

-- CreateTable
CREATE TABLE "event_count" (
    "status" "EventStatus" NOT NULL,
    "topic_id" UUID NOT NULL,
    "year" BIGINT NOT NULL,
    "begun" BIGINT NOT NULL,
    "ended" BIGINT NOT NULL,
    "open_begun" BIGINT NOT NULL,
    "open_ended" BIGINT NOT NULL,
    "boundless" BIGINT NOT NULL,
    "within_year" BIGINT NOT NULL,
    "within_decade" BIGINT NOT NULL,
    "within_century" BIGINT NOT NULL,
    "within_millennium" BIGINT NOT NULL,
    "in_first" DECIMAL NOT NULL,
    "in_last" DECIMAL NOT NULL,
    "per_second_begun" DECIMAL NOT NULL,
    "per_second_ended" DECIMAL NOT NULL,
    "id" BIGSERIAL NOT NULL,

    CONSTRAINT "event_count_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_count_change" (
    "status" "EventStatus" NOT NULL,
    "topic_id" UUID NOT NULL,
    "year" BIGINT NOT NULL,
    "begun" BIGINT NOT NULL,
    "ended" BIGINT NOT NULL,
    "open_begun" BIGINT NOT NULL,
    "open_ended" BIGINT NOT NULL,
    "boundless" BIGINT NOT NULL,
    "within_year" BIGINT NOT NULL,
    "within_decade" BIGINT NOT NULL,
    "within_century" BIGINT NOT NULL,
    "within_millennium" BIGINT NOT NULL,
    "in_first" DECIMAL NOT NULL,
    "in_last" DECIMAL NOT NULL,
    "per_second_begun" DECIMAL NOT NULL,
    "per_second_ended" DECIMAL NOT NULL,
    "id" BIGSERIAL NOT NULL,

    CONSTRAINT "event_count_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "event_count_status_topic_id_year_key" ON "event_count"("status", "topic_id", "year");

-- The astronomical year (0 is 1 BC) of a second from 1970-01-01T00:00:00Z, proleptic Gregorian, for
-- every 64-bit second: Howard Hinnant's civil_from_days.
CREATE FUNCTION "year_of"(second BIGINT) RETURNS BIGINT LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  days BIGINT := second / 86400 - (second % 86400 < 0)::int + 719468;
  era BIGINT := days / 146097 - (days % 146097 < 0)::int;
  day_of_era BIGINT := days - era * 146097;
  year_of_era BIGINT := (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  day_of_year BIGINT := day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
BEGIN
  -- These years begin in March: from the 306th day on it is January of the next.
  RETURN year_of_era + era * 400 + (day_of_year >= 306)::int;
END
$$;

-- The first second of an astronomical year.
CREATE FUNCTION "year_start"(year BIGINT) RETURNS BIGINT LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  before BIGINT := year - 1;
  era BIGINT := before / 400 - (before % 400 < 0)::int;
  year_of_era BIGINT := before - era * 400;
BEGIN
  RETURN (era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + 306 - 719468) * 86400;
END
$$;

-- What one date adds to the counts of the year that it begins in and of the one that it ends in. Shares
-- are decimal numbers of a fixed scale: what was added is taken away again to the last digit.
CREATE FUNCTION "event_count_parts"(earliest BIGINT, latest BIGINT)
RETURNS TABLE (year BIGINT, begun INT, ended INT, open_begun INT, open_ended INT, boundless INT,
  within_year INT, within_decade INT, within_century INT, within_millennium INT,
  in_first DECIMAL, in_last DECIMAL, per_second_begun DECIMAL, per_second_ended DECIMAL)
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  is_open_before BOOLEAN := earliest = -9223372036854775808;
  is_open_after BOOLEAN := latest = 9223372036854775807;
  first_year BIGINT;
  last_year BIGINT;
  within INT[];
  width DECIMAL;
BEGIN
  IF is_open_before OR is_open_after THEN
    RETURN QUERY SELECT
      CASE WHEN NOT is_open_before THEN "year_of"(earliest) WHEN NOT is_open_after THEN "year_of"(latest - 1) ELSE 0 END,
      0, 0, (NOT is_open_before)::int, (NOT is_open_after)::int, (is_open_before AND is_open_after)::int,
      0, 0, 0, 0, 0.0, 0.0, 0.0, 0.0;
    RETURN;
  END IF;
  first_year := "year_of"(earliest);
  last_year := "year_of"(latest - 1);
  within := ARRAY(SELECT (floor(first_year::decimal / years) = floor(last_year::decimal / years))::int
    FROM unnest(ARRAY[1, 10, 100, 1000]) AS years);
  IF first_year = last_year THEN
    RETURN QUERY SELECT first_year, 1, 1, 0, 0, 0, 1, 1, 1, 1, 0.0, 0.0, 0.0, 0.0;
    RETURN;
  END IF;
  width := latest::decimal - earliest;
  RETURN QUERY SELECT first_year, 1, 0, 0, 0, 0, within[1], within[2], within[3], within[4],
    round(("year_start"(first_year + 1) - earliest) / width, 30), 0.0, round(1 / width, 30), 0.0;
  RETURN QUERY SELECT last_year, 0, 1, 0, 0, 0, 0, 0, 0, 0,
    0.0, round((latest - "year_start"(last_year)) / width, 30), 0.0, round(1 / width, 30);
END
$$;

-- One event under one topic, counted in (1) or out (-1).
CREATE TYPE "event_count_step" AS ("status" "EventStatus", "topic_id" UUID, "earliest" BIGINT, "latest" BIGINT, "sign" INT);

CREATE FUNCTION "add_event_counts"(steps "event_count_step"[]) RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
  added BIGINT;
  last_id BIGINT;
BEGIN
  WITH change AS (
    INSERT INTO "event_count_change" ("status", "topic_id", "year", "begun", "ended", "open_begun", "open_ended",
      "boundless", "within_year", "within_decade", "within_century", "within_millennium",
      "in_first", "in_last", "per_second_begun", "per_second_ended")
    SELECT step.status, COALESCE(step.topic_id, '00000000-0000-0000-0000-000000000000'::uuid), part.year, sum(sign * part.begun), sum(sign * part.ended),
      sum(sign * part.open_begun), sum(sign * part.open_ended), sum(sign * part.boundless),
      sum(sign * part.within_year), sum(sign * part.within_decade), sum(sign * part.within_century),
      sum(sign * part.within_millennium), sum(sign * part.in_first), sum(sign * part.in_last),
      sum(sign * part.per_second_begun), sum(sign * part.per_second_ended)
    FROM unnest(steps) AS step CROSS JOIN LATERAL "event_count_parts"(step.earliest, step.latest) AS part
    GROUP BY 1, 2, 3
    RETURNING "id"
  ) SELECT count(*), max("id") FROM change INTO added, last_id;
  IF last_id % 256 < added THEN
    PERFORM "fold_event_counts"();
  END IF;
END
$$;

-- Moves the committed changes into event_count. One folds at a time; the others go on without.
CREATE FUNCTION "fold_event_counts"() RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('annals event counts')) THEN
    RETURN;
  END IF;
  WITH change AS (DELETE FROM "event_count_change" RETURNING *)
  INSERT INTO "event_count" AS kept ("status", "topic_id", "year", "begun", "ended", "open_begun", "open_ended",
    "boundless", "within_year", "within_decade", "within_century", "within_millennium",
    "in_first", "in_last", "per_second_begun", "per_second_ended")
  SELECT "status", "topic_id", "year", sum("begun"), sum("ended"), sum("open_begun"), sum("open_ended"),
    sum("boundless"), sum("within_year"), sum("within_decade"), sum("within_century"), sum("within_millennium"),
    sum("in_first"), sum("in_last"), sum("per_second_begun"), sum("per_second_ended")
  FROM change GROUP BY 1, 2, 3
  ON CONFLICT ("status", "topic_id", "year") DO UPDATE SET
    "begun" = kept."begun" + EXCLUDED."begun",
    "ended" = kept."ended" + EXCLUDED."ended",
    "open_begun" = kept."open_begun" + EXCLUDED."open_begun",
    "open_ended" = kept."open_ended" + EXCLUDED."open_ended",
    "boundless" = kept."boundless" + EXCLUDED."boundless",
    "within_year" = kept."within_year" + EXCLUDED."within_year",
    "within_decade" = kept."within_decade" + EXCLUDED."within_decade",
    "within_century" = kept."within_century" + EXCLUDED."within_century",
    "within_millennium" = kept."within_millennium" + EXCLUDED."within_millennium",
    "in_first" = kept."in_first" + EXCLUDED."in_first",
    "in_last" = kept."in_last" + EXCLUDED."in_last",
    "per_second_begun" = kept."per_second_begun" + EXCLUDED."per_second_begun",
    "per_second_ended" = kept."per_second_ended" + EXCLUDED."per_second_ended";
END
$$;

-- Counts everything anew, while nobody writes.
CREATE FUNCTION "rebuild_event_counts"() RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
  LOCK TABLE "event", "event_topic" IN SHARE ROW EXCLUSIVE MODE;
  PERFORM pg_advisory_xact_lock(hashtext('annals event counts'));
  DELETE FROM "event_count";
  DELETE FROM "event_count_change";
  INSERT INTO "event_count" ("status", "topic_id", "year", "begun", "ended", "open_begun", "open_ended",
    "boundless", "within_year", "within_decade", "within_century", "within_millennium",
    "in_first", "in_last", "per_second_begun", "per_second_ended")
  SELECT counted.status, counted.topic_id, part.year, sum(n * part.begun), sum(n * part.ended), sum(n * part.open_begun),
    sum(n * part.open_ended), sum(n * part.boundless), sum(n * part.within_year), sum(n * part.within_decade),
    sum(n * part.within_century), sum(n * part.within_millennium), sum(n * part.in_first), sum(n * part.in_last),
    sum(n * part.per_second_begun), sum(n * part.per_second_ended)
  FROM (
    SELECT event.status, COALESCE(main.topic_id, '00000000-0000-0000-0000-000000000000'::uuid) AS topic_id, event.earliest, event.latest, count(*) AS n
    FROM "event" LEFT JOIN "event_topic" AS main ON main.event_id = event.id AND main.position = 0
    GROUP BY 1, 2, 3, 4
  ) AS counted CROSS JOIN LATERAL "event_count_parts"(counted.earliest, counted.latest) AS part
  GROUP BY 1, 2, 3;
END
$$;

-- An event counts under its main topics, those at position 0, or else under none.
CREATE FUNCTION "count_events"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM "add_event_counts"(array_agg(ROW(status, NULL, earliest, latest, 1)::"event_count_step")) FROM new_rows HAVING count(*) > 0;
  ELSIF TG_OP = 'DELETE' THEN
    -- Their topics are gone already: see discard_event_topics.
    PERFORM "add_event_counts"(array_agg(ROW(status, NULL, earliest, latest, -1)::"event_count_step")) FROM old_rows HAVING count(*) > 0;
  ELSE
    PERFORM "add_event_counts"(array_agg(ROW(status, topic_id, earliest, latest, sign)::"event_count_step"))
    FROM (
      SELECT old_rows.id, old_rows.status, old_rows.earliest, old_rows.latest, -1 AS sign
      FROM old_rows JOIN new_rows USING (id)
      WHERE (old_rows.status, old_rows.earliest, old_rows.latest) IS DISTINCT FROM (new_rows.status, new_rows.earliest, new_rows.latest)
      UNION ALL
      SELECT new_rows.id, new_rows.status, new_rows.earliest, new_rows.latest, 1
      FROM old_rows JOIN new_rows USING (id)
      WHERE (old_rows.status, old_rows.earliest, old_rows.latest) IS DISTINCT FROM (new_rows.status, new_rows.earliest, new_rows.latest)
    ) AS step LEFT JOIN "event_topic" AS main ON main.event_id = step.id AND main.position = 0
    HAVING count(*) > 0;
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION "count_event_topics"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  gone "event_topic"[] := '{}';
  come "event_topic"[] := '{}';
  steps "event_count_step"[];
BEGIN
  IF TG_OP <> 'INSERT' THEN
    SELECT COALESCE(array_agg(old_rows::"event_topic"), '{}') FROM old_rows WHERE position = 0 INTO gone;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    SELECT COALESCE(array_agg(new_rows::"event_topic"), '{}') FROM new_rows WHERE position = 0 INTO come;
  END IF;
  IF cardinality(gone) + cardinality(come) = 0 THEN
    RETURN NULL;
  END IF;
  -- Whoever changes the date or the status of these events waits, or has been waited for.
  PERFORM 1 FROM "event"
  WHERE id IN (SELECT (unnest(gone || come)).event_id) ORDER BY id FOR NO KEY UPDATE;
  WITH moved AS (
    SELECT event_id, topic_id, -1 AS sign FROM unnest(gone)
    UNION ALL SELECT event_id, topic_id, 1 FROM unnest(come)
  ), balance AS (
    SELECT event_id, sum(sign) AS change,
      (SELECT count(*) FROM "event_topic" WHERE "event_topic".event_id = moved.event_id AND position = 0) AS now
    FROM moved GROUP BY event_id
  ), step AS (
    SELECT event_id, topic_id, sign FROM moved
    UNION ALL SELECT event_id, NULL, 1 FROM balance WHERE now = 0 AND now - change > 0
    UNION ALL SELECT event_id, NULL, -1 FROM balance WHERE now > 0 AND now - change = 0
  )
  SELECT array_agg(ROW(event.status, step.topic_id, event.earliest, event.latest, step.sign)::"event_count_step")
  FROM step JOIN "event" ON event.id = step.event_id
  INTO steps;
  PERFORM "add_event_counts"(steps);
  RETURN NULL;
END
$$;

-- While the event can still be read: once it is gone, nobody knows where its topics were counted.
CREATE FUNCTION "discard_event_topics"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "event_topic" WHERE event_id = OLD.id;
  RETURN OLD;
END
$$;

CREATE FUNCTION "forget_event_counts"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "rebuild_event_counts"();
  RETURN NULL;
END
$$;

CREATE TRIGGER "event_counted_in" AFTER INSERT ON "event" REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION "count_events"();
CREATE TRIGGER "event_counted_anew" AFTER UPDATE ON "event" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION "count_events"();
CREATE TRIGGER "event_counted_out" AFTER DELETE ON "event" REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION "count_events"();
CREATE TRIGGER "event_topics_discarded" BEFORE DELETE ON "event"
  FOR EACH ROW EXECUTE FUNCTION "discard_event_topics"();
CREATE TRIGGER "event_truncated" AFTER TRUNCATE ON "event"
  FOR EACH STATEMENT EXECUTE FUNCTION "forget_event_counts"();
CREATE TRIGGER "event_topic_counted_in" AFTER INSERT ON "event_topic" REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION "count_event_topics"();
CREATE TRIGGER "event_topic_counted_anew" AFTER UPDATE ON "event_topic" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION "count_event_topics"();
CREATE TRIGGER "event_topic_counted_out" AFTER DELETE ON "event_topic" REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION "count_event_topics"();
CREATE TRIGGER "event_topic_truncated" AFTER TRUNCATE ON "event_topic"
  FOR EACH STATEMENT EXECUTE FUNCTION "forget_event_counts"();

SELECT "rebuild_event_counts"();
