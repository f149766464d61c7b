DROP INDEX "participation_beneficiary";--> statement-breakpoint
CREATE INDEX "participation_beneficiary" ON "participation" USING btree ("beneficiary_id","proposal_id","role");--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_code_plain" CHECK ("activity"."code" !~ '["\\[:cntrl:]]');--> statement-breakpoint
ALTER TABLE "activity_subtype" ADD CONSTRAINT "activity_subtype_code_plain" CHECK ("activity_subtype"."code" !~ '["\\[:cntrl:]]');--> statement-breakpoint
ALTER TABLE "flow" ADD CONSTRAINT "flow_code_plain" CHECK ("flow"."code" !~ '["\\[:cntrl:]]');--> statement-breakpoint
ALTER TABLE "beneficiary" ADD CONSTRAINT "beneficiary_code_plain" CHECK ("beneficiary"."code" !~ '["\\[:cntrl:]]');--> statement-breakpoint
ALTER TABLE "legal_instrument" ADD CONSTRAINT "legal_instrument_code_plain" CHECK ("legal_instrument"."code" !~ '["\\[:cntrl:]]');--> statement-breakpoint
ALTER TABLE "support_norm" ADD CONSTRAINT "support_norm_code_plain" CHECK ("support_norm"."code" !~ '["\\[:cntrl:]]');--> statement-breakpoint
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_code_plain" CHECK ("organisation"."code" !~ '["\\[:cntrl:]]');--> statement-breakpoint
ALTER TABLE "place" ADD CONSTRAINT "place_code_plain" CHECK ("place"."code" !~ '["\\[:cntrl:]]');--> statement-breakpoint
ALTER TABLE "programme" ADD CONSTRAINT "programme_code_plain" CHECK ("programme"."code" !~ '["\\[:cntrl:]]');--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_code_plain" CHECK ("proposal"."code" !~ '["\\[:cntrl:]]');--> statement-breakpoint
ALTER TABLE "reported_figure" ADD CONSTRAINT "reported_figure_code_plain" CHECK ("reported_figure"."code" !~ '["\\[:cntrl:]]');--> statement-breakpoint
ALTER TABLE "source" ADD CONSTRAINT "source_code_plain" CHECK ("source"."code" !~ '["\\[:cntrl:]]');--> statement-breakpoint
ALTER TABLE "status_event" ADD CONSTRAINT "status_event_code_plain" CHECK ("status_event"."code" !~ '["\\[:cntrl:]]');