CREATE TYPE "public"."product_group" AS ENUM('HANDICRAFT', 'AGRI_FOREST_FISHERY_FOOD', 'MACHINERY_AND_PARTS', 'OTHER');--> statement-breakpoint
CREATE TYPE "public"."promotion_region" AS ENUM('NORTH', 'CENTRAL_HIGHLANDS', 'SOUTH');--> statement-breakpoint
CREATE TYPE "public"."selection_level" AS ENUM('DISTRICT', 'PROVINCE', 'REGION', 'NATION');--> statement-breakpoint
CREATE TYPE "public"."selection_result" AS ENUM('RECOGNISED', 'NOT_RECOGNISED');--> statement-breakpoint
CREATE TABLE "selection_entry" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "selection_entry_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"typical_product_id" integer NOT NULL,
	"proposal_id" integer,
	"level" "selection_level" NOT NULL,
	"region" "promotion_region",
	"round_year" integer NOT NULL,
	"score" numeric(5, 2),
	"result" "selection_result",
	"certificate_number" text,
	"certificate_valid_from" date,
	"certificate_valid_to" date,
	"prize_vnd" bigint,
	"prize_band" "amount_band",
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "selection_entry_code_plain" CHECK ("selection_entry"."code" !~ '["\\[:cntrl:]]'),
	CONSTRAINT "selection_entry_region" CHECK (("selection_entry"."level" = 'REGION') = ("selection_entry"."region" is not null)),
	CONSTRAINT "selection_entry_score" CHECK ("selection_entry"."score" between 0 and 100),
	CONSTRAINT "selection_entry_certificate" CHECK ("selection_entry"."certificate_valid_from" < "selection_entry"."certificate_valid_to"),
	CONSTRAINT "selection_entry_prize" CHECK ("selection_entry"."prize_vnd" >= 0)
);
--> statement-breakpoint
CREATE TABLE "typical_product" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "typical_product_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"beneficiary_id" integer NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text,
	"product_group" "product_group" NOT NULL,
	"is_set" boolean DEFAULT false NOT NULL,
	"search_key" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "typical_product_code_plain" CHECK ("typical_product"."code" !~ '["\\[:cntrl:]]')
);
--> statement-breakpoint
ALTER TABLE "selection_entry" ADD CONSTRAINT "selection_entry_typical_product_id_typical_product_id_fk" FOREIGN KEY ("typical_product_id") REFERENCES "public"."typical_product"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "selection_entry" ADD CONSTRAINT "selection_entry_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "selection_entry" ADD CONSTRAINT "selection_entry_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "typical_product" ADD CONSTRAINT "typical_product_beneficiary_id_beneficiary_id_fk" FOREIGN KEY ("beneficiary_id") REFERENCES "public"."beneficiary"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "typical_product" ADD CONSTRAINT "typical_product_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "selection_entry_code_key" ON "selection_entry" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "selection_entry_round" ON "selection_entry" USING btree ("typical_product_id","round_year","level");--> statement-breakpoint
CREATE INDEX "selection_entry_proposal" ON "selection_entry" USING btree ("proposal_id","code");--> statement-breakpoint
CREATE INDEX "selection_entry_year" ON "selection_entry" USING btree ("round_year","level","code");--> statement-breakpoint
CREATE UNIQUE INDEX "typical_product_code_key" ON "typical_product" USING btree ("code");--> statement-breakpoint
CREATE INDEX "typical_product_beneficiary" ON "typical_product" USING btree ("beneficiary_id","sort_key","code");--> statement-breakpoint
CREATE INDEX "typical_product_sort" ON "typical_product" USING btree ("sort_key","code");--> statement-breakpoint
CREATE INDEX "typical_product_search" ON "typical_product" USING gin ("search_key" gin_trgm_ops);