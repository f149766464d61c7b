CREATE TYPE "public"."institutional_task_kind" AS ENUM('COMMENT_ON_DRAFT_ACT', 'STAFF_TRAINING', 'INSPECTION', 'COOPERATION', 'FUND_RAISING');--> statement-breakpoint
CREATE TYPE "public"."statement_position" AS ENUM('HEADLINE', 'OPENING', 'BODY', 'CLOSING');--> statement-breakpoint
CREATE TABLE "institutional_task" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "institutional_task_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"kind" "institutional_task_kind" NOT NULL,
	"title_vi" text NOT NULL,
	"title_en" text,
	"document" text,
	"instrument_id" integer,
	"occurred_on" date,
	"organisation_id" integer,
	"province_id" integer,
	"proposal_id" integer,
	"statement_id" integer,
	"search_key" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "institutional_task_code_plain" CHECK ("institutional_task"."code" !~ '["\\[:cntrl:]]')
);
--> statement-breakpoint
CREATE TABLE "statement" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "statement_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"source_id" integer NOT NULL,
	"position" "statement_position",
	"as_printed" text,
	"meaning_vi" text NOT NULL,
	"meaning_en" text NOT NULL,
	"topic" text NOT NULL,
	"topic_vi" text NOT NULL,
	"topic_en" text NOT NULL,
	"reported_figure_id" integer,
	"proposal_id" integer,
	"place_id" integer,
	"contradicts_id" integer,
	"search_key" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "statement_code_plain" CHECK ("statement"."code" !~ '["\\[:cntrl:]]')
);
--> statement-breakpoint
ALTER TABLE "institutional_task" ADD CONSTRAINT "institutional_task_instrument_id_legal_instrument_id_fk" FOREIGN KEY ("instrument_id") REFERENCES "public"."legal_instrument"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institutional_task" ADD CONSTRAINT "institutional_task_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institutional_task" ADD CONSTRAINT "institutional_task_province_id_place_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institutional_task" ADD CONSTRAINT "institutional_task_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institutional_task" ADD CONSTRAINT "institutional_task_statement_id_statement_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "institutional_task" ADD CONSTRAINT "institutional_task_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_reported_figure_id_reported_figure_id_fk" FOREIGN KEY ("reported_figure_id") REFERENCES "public"."reported_figure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_place_id_place_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_contradicts_id_statement_id_fk" FOREIGN KEY ("contradicts_id") REFERENCES "public"."statement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement" ADD CONSTRAINT "statement_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "institutional_task_code_key" ON "institutional_task" USING btree ("code");--> statement-breakpoint
CREATE INDEX "institutional_task_instrument" ON "institutional_task" USING btree ("instrument_id","code");--> statement-breakpoint
CREATE INDEX "institutional_task_day" ON "institutional_task" USING btree ("occurred_on","code");--> statement-breakpoint
CREATE INDEX "institutional_task_organisation" ON "institutional_task" USING btree ("organisation_id","code");--> statement-breakpoint
CREATE INDEX "institutional_task_province" ON "institutional_task" USING btree ("province_id","code");--> statement-breakpoint
CREATE INDEX "institutional_task_proposal" ON "institutional_task" USING btree ("proposal_id","code");--> statement-breakpoint
CREATE INDEX "institutional_task_statement" ON "institutional_task" USING btree ("statement_id");--> statement-breakpoint
CREATE INDEX "institutional_task_search" ON "institutional_task" USING gin ("search_key" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "statement_code_key" ON "statement" USING btree ("code");--> statement-breakpoint
CREATE INDEX "statement_source" ON "statement" USING btree ("source_id","code");--> statement-breakpoint
CREATE INDEX "statement_figure" ON "statement" USING btree ("reported_figure_id","code");--> statement-breakpoint
CREATE INDEX "statement_proposal" ON "statement" USING btree ("proposal_id","code");--> statement-breakpoint
CREATE INDEX "statement_place" ON "statement" USING btree ("place_id","code");--> statement-breakpoint
CREATE INDEX "statement_contradicts" ON "statement" USING btree ("contradicts_id");--> statement-breakpoint
CREATE INDEX "statement_search" ON "statement" USING gin ("search_key" gin_trgm_ops);