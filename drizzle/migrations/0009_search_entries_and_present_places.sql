CREATE TYPE "public"."search_type" AS ENUM('PROPOSAL', 'BENEFICIARY', 'PLACE', 'ORGANISATION', 'PROGRAMME', 'ACTIVITY', 'ACTIVITY_SUBTYPE', 'LEGAL_INSTRUMENT', 'SOURCE');--> statement-breakpoint
CREATE TABLE "search_entry" (
	"type" "search_type" NOT NULL,
	"code" text collate "C" NOT NULL,
	"texts" text NOT NULL,
	"search_key" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"activity_id" integer,
	"year" integer,
	"province_id" integer,
	CONSTRAINT "search_entry_type_code_pk" PRIMARY KEY("type","code")
);
--> statement-breakpoint
ALTER TABLE "place" ALTER COLUMN "search_key" SET DEFAULT '';--> statement-breakpoint
ALTER TABLE "place" ADD COLUMN "current_id" integer;--> statement-breakpoint
ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_activity_id_activity_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activity"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_province_id_place_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_entry_search" ON "search_entry" USING gin ("search_key" gin_trgm_ops);--> statement-breakpoint
ALTER TABLE "place" ADD CONSTRAINT "place_current_id_place_id_fk" FOREIGN KEY ("current_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "place_current" ON "place" USING btree ("current_id");