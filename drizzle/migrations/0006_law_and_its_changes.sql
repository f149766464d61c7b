CREATE TYPE "public"."instrument_relation_kind" AS ENUM('AMENDS', 'REPLACES');--> statement-breakpoint
CREATE TABLE "instrument_relation" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "instrument_relation_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"later_id" integer NOT NULL,
	"earlier_id" integer NOT NULL,
	"kind" "instrument_relation_kind" NOT NULL,
	"effective_on" date,
	"certainty" "certainty" NOT NULL,
	"certainty_note" text,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "instrument_relation_differs" CHECK ("instrument_relation"."later_id" <> "instrument_relation"."earlier_id")
);
--> statement-breakpoint
DROP INDEX "support_norm_subject";--> statement-breakpoint
ALTER TABLE "support_norm" ADD COLUMN "subject_id" integer;--> statement-breakpoint
UPDATE "support_norm" SET "subject_id" = (SELECT "id" FROM "activity_subtype" WHERE "code" = "subject");--> statement-breakpoint
ALTER TABLE "support_norm" ALTER COLUMN "subject_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "instrument_relation" ADD CONSTRAINT "instrument_relation_later_id_legal_instrument_id_fk" FOREIGN KEY ("later_id") REFERENCES "public"."legal_instrument"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument_relation" ADD CONSTRAINT "instrument_relation_earlier_id_legal_instrument_id_fk" FOREIGN KEY ("earlier_id") REFERENCES "public"."legal_instrument"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument_relation" ADD CONSTRAINT "instrument_relation_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "instrument_relation_key" ON "instrument_relation" USING btree ("later_id","earlier_id","kind");--> statement-breakpoint
CREATE INDEX "instrument_relation_earlier" ON "instrument_relation" USING btree ("earlier_id");--> statement-breakpoint
ALTER TABLE "support_norm" ADD CONSTRAINT "support_norm_subject_id_activity_subtype_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."activity_subtype"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "support_norm_province" ON "support_norm" USING btree ("province_id","code");--> statement-breakpoint
CREATE INDEX "support_norm_subject" ON "support_norm" USING btree ("subject_id","valid_from");--> statement-breakpoint
ALTER TABLE "support_norm" DROP COLUMN "subject";