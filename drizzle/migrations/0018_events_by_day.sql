DROP INDEX "flow_date";--> statement-breakpoint
CREATE INDEX "status_event_occurred" ON "status_event" USING btree ("occurred_on","code");--> statement-breakpoint
CREATE INDEX "flow_date" ON "flow" USING btree ("occurred_on","code");