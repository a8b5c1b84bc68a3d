-- Whoever follows the changes asks for "revisions after this sequence number". That misses nothing
-- only if a lower number never becomes visible after a higher one, so a transaction that writes
-- revisions takes its numbers under a lock which it holds until it has committed. Such commits queue
-- up in any case: PostgreSQL itself lets one transaction with a NOTIFY commit at a time.
CREATE FUNCTION "lock_revision_order"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('annals revision order'));
  RETURN NULL;
END
$$;

CREATE TRIGGER "revision_order" BEFORE INSERT ON "revision"
  FOR EACH STATEMENT EXECUTE FUNCTION "lock_revision_order"();

-- The notice carries nothing: a listener reads what follows the last number that it knows.
CREATE FUNCTION "tell_of_revisions"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('annals_revision', '');
  RETURN NULL;
END
$$;

CREATE TRIGGER "revision_told" AFTER INSERT ON "revision"
  FOR EACH STATEMENT EXECUTE FUNCTION "tell_of_revisions"();
