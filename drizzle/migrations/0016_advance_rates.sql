CREATE TABLE "advance_rate" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "advance_rate_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"instrument_id" integer NOT NULL,
	"clause" text,
	"programme_level" "programme_level" NOT NULL,
	"subject_id" integer NOT NULL,
	"maximum_rate_percent" numeric(5, 2),
	"work_done_percent" numeric(5, 2),
	"valid_from" date,
	"valid_to" date,
	"certainty" "certainty" NOT NULL,
	"certainty_note" text,
	"evidence" text,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "advance_rate_code_plain" CHECK ("advance_rate"."code" !~ '["\\[:cntrl:]]'),
	CONSTRAINT "advance_rate_rate" CHECK ("advance_rate"."maximum_rate_percent" between 0 and 100),
	CONSTRAINT "advance_rate_work_done" CHECK ("advance_rate"."work_done_percent" between 0 and 100),
	CONSTRAINT "advance_rate_validity" CHECK ("advance_rate"."valid_from" < "advance_rate"."valid_to")
);
--> statement-breakpoint
ALTER TABLE "advance_rate" ADD CONSTRAINT "advance_rate_instrument_id_legal_instrument_id_fk" FOREIGN KEY ("instrument_id") REFERENCES "public"."legal_instrument"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advance_rate" ADD CONSTRAINT "advance_rate_subject_id_activity_subtype_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."activity_subtype"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advance_rate" ADD CONSTRAINT "advance_rate_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "advance_rate_code_key" ON "advance_rate" USING btree ("code");--> statement-breakpoint
CREATE INDEX "advance_rate_instrument" ON "advance_rate" USING btree ("instrument_id","code");--> statement-breakpoint
CREATE INDEX "advance_rate_subject" ON "advance_rate" USING btree ("subject_id","code");