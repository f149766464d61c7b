CREATE TYPE "public"."eligibility" AS ENUM('ELIGIBLE', 'PARTLY', 'NOT_ELIGIBLE', 'UNCERTAIN');--> statement-breakpoint
CREATE TABLE "eligibility_finding" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "eligibility_finding_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"place_id" integer NOT NULL,
	"outcome" "eligibility" NOT NULL,
	"reason_vi" text NOT NULL,
	"reason_en" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"certainty" "certainty" NOT NULL,
	"certainty_note" text,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "eligibility_finding_validity" CHECK ("eligibility_finding"."valid_from" < "eligibility_finding"."valid_to")
);
--> statement-breakpoint
CREATE TABLE "eligibility_rule" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "eligibility_rule_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"instrument_id" integer NOT NULL,
	"clause" text,
	"place_type" "place_type",
	"province_type" "place_type",
	"category" "eligibility_category",
	"needs_eligible_place" boolean,
	"outcome" "eligibility" NOT NULL,
	"condition_vi" text NOT NULL,
	"condition_en" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"certainty" "certainty" NOT NULL,
	"certainty_note" text,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "eligibility_rule_code_plain" CHECK ("eligibility_rule"."code" !~ '["\\[:cntrl:]]'),
	CONSTRAINT "eligibility_rule_of_place_or_category" CHECK (("eligibility_rule"."place_type" is null) <> ("eligibility_rule"."category" is null)),
	CONSTRAINT "eligibility_rule_province" CHECK ("eligibility_rule"."province_type" is null or "eligibility_rule"."place_type" is not null),
	CONSTRAINT "eligibility_rule_needs" CHECK (("eligibility_rule"."needs_eligible_place" is null) = ("eligibility_rule"."category" is null)),
	CONSTRAINT "eligibility_rule_validity" CHECK ("eligibility_rule"."valid_from" < "eligibility_rule"."valid_to")
);
--> statement-breakpoint
ALTER TABLE "eligibility_finding" ADD CONSTRAINT "eligibility_finding_place_id_place_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "eligibility_finding" ADD CONSTRAINT "eligibility_finding_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "eligibility_rule" ADD CONSTRAINT "eligibility_rule_instrument_id_legal_instrument_id_fk" FOREIGN KEY ("instrument_id") REFERENCES "public"."legal_instrument"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "eligibility_rule" ADD CONSTRAINT "eligibility_rule_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "eligibility_finding_key" ON "eligibility_finding" USING btree ("place_id","valid_from");--> statement-breakpoint
CREATE UNIQUE INDEX "eligibility_rule_code_key" ON "eligibility_rule" USING btree ("code");--> statement-breakpoint
CREATE INDEX "eligibility_rule_place" ON "eligibility_rule" USING btree ("place_type","valid_from");--> statement-breakpoint
CREATE INDEX "eligibility_rule_category" ON "eligibility_rule" USING btree ("category","valid_from");--> statement-breakpoint
CREATE INDEX "eligibility_rule_instrument" ON "eligibility_rule" USING btree ("instrument_id","code");--> statement-breakpoint
ALTER TABLE "place" DROP COLUMN "eligible";--> statement-breakpoint
ALTER TABLE "place" DROP COLUMN "eligibility_reason";