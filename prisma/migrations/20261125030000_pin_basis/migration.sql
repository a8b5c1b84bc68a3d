-- AlterTable
ALTER TABLE "pin" ADD COLUMN     "basis" JSONB NOT NULL DEFAULT '{"events": [], "isCut": false}';
