CREATE INDEX "amount_updated" ON "amount" USING btree ("release_from","proposal_id","stage","funding_source","revision");--> statement-breakpoint
CREATE INDEX "flow_updated" ON "flow" USING btree ("release_from","code");--> statement-breakpoint
CREATE INDEX "cost_item_updated" ON "cost_item" USING btree ("release_from","proposal_id","stage","item","funding_source");--> statement-breakpoint
CREATE INDEX "indicator_result_updated" ON "indicator_result" USING btree ("release_from","proposal_id","indicator_id");--> statement-breakpoint
CREATE INDEX "participation_updated" ON "participation" USING btree ("release_from","proposal_id","beneficiary_id","role");--> statement-breakpoint
CREATE INDEX "status_event_updated" ON "status_event" USING btree ("release_from","code");--> statement-breakpoint
CREATE INDEX "training_course_updated" ON "training_course" USING btree ("release_from","code");