-- What was done about people and keys is kept, and invitations have a table of their own.
CREATE TYPE "AuditAction" AS ENUM ('PERSON_INVITED', 'INVITATION_REVOKED', 'PERSON_JOINED', 'ROLE_CHANGED', 'API_KEY_CREATED', 'API_KEY_REVOKED');

CREATE TABLE "audit_entry" (
  "id" UUID NOT NULL,
  "action" "AuditAction" NOT NULL,
  "subject" TEXT NOT NULL,
  "role_before" "UserRole",
  "role_after" "UserRole",
  "scopes" "ApiKeyScope"[] DEFAULT ARRAY[]::"ApiKeyScope"[],
  "user_id" TEXT,
  "api_key_id" UUID,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "audit_entry_created_at_id_idx" ON "audit_entry"("created_at", "id");
CREATE INDEX "audit_entry_user_id_idx" ON "audit_entry"("user_id");
CREATE INDEX "audit_entry_api_key_id_idx" ON "audit_entry"("api_key_id");
CREATE INDEX "user_account_name_id_idx" ON "user_account"("name", "id");

ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_api_key_id_fkey"
  FOREIGN KEY ("api_key_id") REFERENCES "api_key"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "invitation" (
  "id" UUID NOT NULL,
  "token_hash" TEXT NOT NULL,
  "role" "UserRole" NOT NULL,
  "note" TEXT NOT NULL DEFAULT '',
  "is_first" BOOLEAN NOT NULL DEFAULT false,
  "invited_by_id" TEXT,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "expires_at" TIMESTAMPTZ(3) NOT NULL,
  "accepted_at" TIMESTAMPTZ(3),
  "revoked_at" TIMESTAMPTZ(3),
  CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");
CREATE INDEX "invitation_invited_by_id_idx" ON "invitation"("invited_by_id");

ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_id_fkey"
  FOREIGN KEY ("invited_by_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Links that were given out go on working.
INSERT INTO "invitation" ("id", "token_hash", "role", "is_first", "created_at", "expires_at")
SELECT gen_random_uuid(), split_part("identifier", ':', 2), "value"::"UserRole",
  "identifier" LIKE 'first-administrator:%', "created_at", "expires_at"
FROM "verification"
WHERE "identifier" LIKE 'invitation:%' OR "identifier" LIKE 'first-administrator:%';

DELETE FROM "verification"
WHERE "identifier" LIKE 'invitation:%' OR "identifier" LIKE 'first-administrator:%';

-- Whoever follows an import is told of each state of it by its id.
ALTER TABLE "import" ADD COLUMN "phase" TEXT NOT NULL DEFAULT '';

CREATE FUNCTION "tell_of_import"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('annals_import', NEW."id"::text);
  RETURN NULL;
END
$$;

CREATE TRIGGER "import_told" AFTER INSERT OR UPDATE ON "import"
  FOR EACH ROW EXECUTE FUNCTION "tell_of_import"();
