CREATE TYPE "public"."sector_level" AS ENUM('SECTION', 'DIVISION', 'GROUP', 'CLASS', 'SUBCLASS');--> statement-breakpoint
CREATE TABLE "sector" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sector_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"version" "sector_version" NOT NULL,
	"number" text NOT NULL,
	"level" "sector_level" NOT NULL,
	"parent_id" integer,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"instrument_id" integer NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"certainty" "certainty" NOT NULL,
	"certainty_note" text,
	"search_key" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "sector_code_plain" CHECK ("sector"."code" !~ '["\\[:cntrl:]]'),
	CONSTRAINT "sector_validity" CHECK ("sector"."valid_from" < "sector"."valid_to")
);
--> statement-breakpoint
ALTER TABLE "sector" ADD CONSTRAINT "sector_instrument_id_legal_instrument_id_fk" FOREIGN KEY ("instrument_id") REFERENCES "public"."legal_instrument"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sector" ADD CONSTRAINT "sector_parent_id_sector_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sector"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sector" ADD CONSTRAINT "sector_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "sector_code_key" ON "sector" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "sector_number" ON "sector" USING btree ("version","number");--> statement-breakpoint
CREATE INDEX "sector_parent" ON "sector" USING btree ("parent_id","code");--> statement-breakpoint
CREATE INDEX "sector_instrument" ON "sector" USING btree ("instrument_id","code");--> statement-breakpoint
CREATE INDEX "beneficiary_sector" ON "beneficiary" USING btree ("sector_version","sector_code","sort_key","code");