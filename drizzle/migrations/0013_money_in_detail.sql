CREATE TYPE "public"."cost_item_kind" AS ENUM('LECTURER_FEES', 'TRAINER_FEES', 'TRAINING_MATERIALS', 'VENUE_AND_MATERIALS', 'VENUE_EQUIPMENT', 'PARTICIPANT_MEALS_TRAVEL', 'MACHINERY_PURCHASE', 'MACHINE_USE_BY_EMPLOYER', 'TECHNICAL_DOCUMENTATION', 'BOOTH_RENT_AND_FITTING', 'EXHIBITOR_OWN_COSTS', 'GOODS_TRANSPORT', 'DESIGN_AND_REGISTRATION_SERVICE', 'CONSULTANCY_CONTRACT', 'BROADCAST_PRODUCTION', 'PRINTING', 'WEB_OPERATION', 'COUNCIL_AND_JURY', 'CERTIFICATES_AND_PRIZES', 'COMMUNICATION', 'PROJECT_MANAGEMENT');--> statement-breakpoint
CREATE TYPE "public"."year_end_kind" AS ENUM('CARRIED_OVER', 'CANCELLED');--> statement-breakpoint
CREATE TABLE "cost_item" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "cost_item_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"proposal_id" integer NOT NULL,
	"stage" "budget_stage" NOT NULL,
	"item" "cost_item_kind" NOT NULL,
	"funding_source" "funding_source" NOT NULL,
	"amount_vnd" bigint NOT NULL,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "cost_item_not_negative" CHECK ("cost_item"."amount_vnd" >= 0)
);
--> statement-breakpoint
CREATE TABLE "year_end_event" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "year_end_event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"proposal_id" integer NOT NULL,
	"kind" "year_end_kind" NOT NULL,
	"funding_source" "funding_source" NOT NULL,
	"budget_year" integer NOT NULL,
	"occurred_on" date,
	"amount_vnd" bigint NOT NULL,
	"document_reference" text,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "year_end_event_code_plain" CHECK ("year_end_event"."code" !~ '["\\[:cntrl:]]'),
	CONSTRAINT "year_end_event_not_negative" CHECK ("year_end_event"."amount_vnd" >= 0),
	CONSTRAINT "year_end_event_budget_year" CHECK ("year_end_event"."budget_year" between 1990 and 2100)
);
--> statement-breakpoint
ALTER TABLE "cost_item" ADD CONSTRAINT "cost_item_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cost_item" ADD CONSTRAINT "cost_item_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "year_end_event" ADD CONSTRAINT "year_end_event_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "year_end_event" ADD CONSTRAINT "year_end_event_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "cost_item_key" ON "cost_item" USING btree ("proposal_id","stage","item","funding_source");--> statement-breakpoint
CREATE UNIQUE INDEX "year_end_event_code_key" ON "year_end_event" USING btree ("code");--> statement-breakpoint
CREATE INDEX "year_end_event_proposal" ON "year_end_event" USING btree ("proposal_id","code");