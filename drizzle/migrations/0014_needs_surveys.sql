CREATE TYPE "public"."survey_method" AS ENUM('VISIT', 'QUESTIONNAIRE', 'MEETING');--> statement-breakpoint
CREATE TYPE "public"."survey_need" AS ENUM('WORKER_TRAINING', 'MANAGEMENT', 'MACHINERY', 'TECHNOLOGY', 'MARKET_SUPPORT', 'CREDIT', 'OTHER');--> statement-breakpoint
CREATE TYPE "public"."survey_purpose" AS ENUM('VOCATIONAL_TRAINING_NEEDS', 'SUPPORT_NEEDS', 'OTHER');--> statement-breakpoint
CREATE TYPE "public"."withheld_reason" AS ENUM('SMALL_COUNT');--> statement-breakpoint
CREATE TABLE "needs_survey" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "needs_survey_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"proposal_id" integer,
	"purpose" "survey_purpose" NOT NULL,
	"method" "survey_method",
	"place_id" integer,
	"surveyed_on" date,
	"contacted" integer,
	"responded" integer,
	"responded_withheld" "withheld_reason",
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "needs_survey_code_plain" CHECK ("needs_survey"."code" !~ '["\\[:cntrl:]]'),
	CONSTRAINT "needs_survey_counts" CHECK (least("needs_survey"."contacted", "needs_survey"."responded") >= 0),
	CONSTRAINT "needs_survey_small_is_withheld" CHECK ("needs_survey"."responded" not between 1 and 4),
	CONSTRAINT "needs_survey_withheld_is_null" CHECK ("needs_survey"."responded_withheld" is null or "needs_survey"."responded" is null)
);
--> statement-breakpoint
CREATE TABLE "needs_survey_answer" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "needs_survey_answer_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"survey_id" integer NOT NULL,
	"need" "survey_need" NOT NULL,
	"establishments" integer,
	"withheld" "withheld_reason",
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "needs_survey_answer_counts" CHECK ("needs_survey_answer"."establishments" >= 0),
	CONSTRAINT "needs_survey_answer_small_is_withheld" CHECK ("needs_survey_answer"."establishments" not between 1 and 4),
	CONSTRAINT "needs_survey_answer_withheld_is_null" CHECK ("needs_survey_answer"."withheld" is null or "needs_survey_answer"."establishments" is null)
);
--> statement-breakpoint
ALTER TABLE "needs_survey" ADD CONSTRAINT "needs_survey_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "needs_survey" ADD CONSTRAINT "needs_survey_place_id_place_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "needs_survey" ADD CONSTRAINT "needs_survey_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "needs_survey_answer" ADD CONSTRAINT "needs_survey_answer_survey_id_needs_survey_id_fk" FOREIGN KEY ("survey_id") REFERENCES "public"."needs_survey"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "needs_survey_answer" ADD CONSTRAINT "needs_survey_answer_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "needs_survey_code_key" ON "needs_survey" USING btree ("code");--> statement-breakpoint
CREATE INDEX "needs_survey_proposal" ON "needs_survey" USING btree ("proposal_id","code");--> statement-breakpoint
CREATE INDEX "needs_survey_place" ON "needs_survey" USING btree ("place_id","code");--> statement-breakpoint
CREATE INDEX "needs_survey_day" ON "needs_survey" USING btree ("surveyed_on","code");--> statement-breakpoint
CREATE UNIQUE INDEX "needs_survey_answer_key" ON "needs_survey_answer" USING btree ("survey_id","need");--> statement-breakpoint
CREATE INDEX "needs_survey_answer_need" ON "needs_survey_answer" USING btree ("need","survey_id");