-- A quarter of all events, chosen by the random end of their keys. An index gives all that it finds or
-- nothing, so that a search of which only so many events are ranked finds them here four times as soon.
-- A search names the same condition: apps/api/src/modules/search/event-text.sql.ts.
CREATE INDEX "event_search_quarter_idx" ON "event_search" USING GIN ("vector") WHERE get_byte(uuid_send("event_id"), 15) < 64;
