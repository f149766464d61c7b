CREATE TYPE "public"."training_course_kind" AS ENUM('WORKER', 'MANAGEMENT', 'STARTUP', 'STAFF');--> statement-breakpoint
CREATE TABLE "training_course" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "training_course_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"proposal_id" integer NOT NULL,
	"kind" "training_course_kind" NOT NULL,
	"trade_vi" text NOT NULL,
	"trade_en" text,
	"place_id" integer,
	"starts_on" date,
	"ends_on" date,
	"days" integer,
	"hours" integer,
	"provider_id" integer,
	"enrolled" integer,
	"completed" integer,
	"certified" integer,
	"placed" integer,
	"search_key" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "training_course_code_plain" CHECK ("training_course"."code" !~ '["\\[:cntrl:]]'),
	CONSTRAINT "training_course_counts" CHECK (least("training_course"."days", "training_course"."hours", "training_course"."enrolled", "training_course"."completed", "training_course"."certified", "training_course"."placed") >= 0)
);
--> statement-breakpoint
ALTER TABLE "training_course" ADD CONSTRAINT "training_course_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_course" ADD CONSTRAINT "training_course_place_id_place_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_course" ADD CONSTRAINT "training_course_provider_id_organisation_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_course" ADD CONSTRAINT "training_course_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "training_course_code_key" ON "training_course" USING btree ("code");--> statement-breakpoint
CREATE INDEX "training_course_proposal" ON "training_course" USING btree ("proposal_id","code");--> statement-breakpoint
CREATE INDEX "training_course_place" ON "training_course" USING btree ("place_id","code");--> statement-breakpoint
CREATE INDEX "training_course_provider" ON "training_course" USING btree ("provider_id","code");--> statement-breakpoint
CREATE INDEX "training_course_starts" ON "training_course" USING btree ("starts_on","code");--> statement-breakpoint
CREATE INDEX "training_course_sort" ON "training_course" USING btree ("sort_key","code");--> statement-breakpoint
CREATE INDEX "training_course_search" ON "training_course" USING gin ("search_key" gin_trgm_ops);