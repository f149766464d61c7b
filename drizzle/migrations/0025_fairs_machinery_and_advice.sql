CREATE TYPE "public"."communication_kind" AS ENUM('TELEVISION', 'RADIO', 'PRINT', 'WEB', 'LEAFLET');--> statement-breakpoint
CREATE TYPE "public"."consultancy_topic" AS ENUM('PROJECT', 'MARKETING', 'PRODUCTION', 'FINANCE', 'DESIGN', 'PACKAGING', 'TECHNOLOGY');--> statement-breakpoint
CREATE TYPE "public"."demonstration_model_kind" AS ENUM('NEW_TECHNOLOGY', 'NEW_PRODUCT', 'EFFECTIVE');--> statement-breakpoint
CREATE TYPE "public"."machinery_form" AS ENUM('SINGLE', 'LINE');--> statement-breakpoint
CREATE TYPE "public"."machinery_kind" AS ENUM('MACHINERY_APPLICATION', 'TECHNOLOGY_TRANSFER');--> statement-breakpoint
CREATE TYPE "public"."fair_tier" AS ENUM('REGION', 'NATION', 'ABROAD');--> statement-breakpoint
CREATE TABLE "communication" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "communication_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"proposal_id" integer NOT NULL,
	"kind" "communication_kind" NOT NULL,
	"title_vi" text NOT NULL,
	"title_en" text,
	"outlet" text,
	"starts_on" date,
	"ends_on" date,
	"items" integer,
	"reach" integer,
	"search_key" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "communication_code_plain" CHECK ("communication"."code" !~ '["\\[:cntrl:]]'),
	CONSTRAINT "communication_days" CHECK ("communication"."starts_on" <= "communication"."ends_on")
);
--> statement-breakpoint
CREATE TABLE "consultancy" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "consultancy_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"proposal_id" integer NOT NULL,
	"beneficiary_id" integer,
	"topic" "consultancy_topic" NOT NULL,
	"consultant" text,
	"days" integer,
	"starts_on" date,
	"ends_on" date,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "consultancy_code_plain" CHECK ("consultancy"."code" !~ '["\\[:cntrl:]]'),
	CONSTRAINT "consultancy_days" CHECK ("consultancy"."starts_on" <= "consultancy"."ends_on")
);
--> statement-breakpoint
CREATE TABLE "demonstration_model" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "demonstration_model_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"proposal_id" integer NOT NULL,
	"kind" "demonstration_model_kind" NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text,
	"technology" text,
	"capacity" integer,
	"capacity_unit" text,
	"host_id" integer,
	"cost_vnd" bigint,
	"cost_band" "amount_band",
	"place_id" integer,
	"search_key" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "demonstration_model_code_plain" CHECK ("demonstration_model"."code" !~ '["\\[:cntrl:]]'),
	CONSTRAINT "demonstration_model_cost" CHECK ("demonstration_model"."cost_vnd" >= 0),
	CONSTRAINT "demonstration_model_capacity" CHECK (("demonstration_model"."capacity" is null) = ("demonstration_model"."capacity_unit" is null))
);
--> statement-breakpoint
CREATE TABLE "machinery_item" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "machinery_item_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"proposal_id" integer NOT NULL,
	"beneficiary_id" integer,
	"kind" "machinery_kind" NOT NULL,
	"form" "machinery_form" NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text,
	"quantity" integer NOT NULL,
	"origin" text,
	"unit_price_vnd" bigint,
	"unit_price_band" "amount_band",
	"supplier" text,
	"search_key" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "machinery_item_code_plain" CHECK ("machinery_item"."code" !~ '["\\[:cntrl:]]'),
	CONSTRAINT "machinery_item_quantity" CHECK ("machinery_item"."quantity" >= 1),
	CONSTRAINT "machinery_item_price" CHECK ("machinery_item"."unit_price_vnd" >= 0)
);
--> statement-breakpoint
CREATE TABLE "fair_exhibit" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "fair_exhibit_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"fair_participation_id" integer NOT NULL,
	"product_group" "product_group" NOT NULL,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fair_participation" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "fair_participation_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"trade_fair_id" integer NOT NULL,
	"beneficiary_id" integer,
	"proposal_id" integer,
	"booths" integer,
	"state_support_vnd" bigint,
	"state_support_band" "amount_band",
	"visitors" integer,
	"contracts" integer,
	"orders_vnd" bigint,
	"orders_band" "amount_band",
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "fair_participation_code_plain" CHECK ("fair_participation"."code" !~ '["\\[:cntrl:]]'),
	CONSTRAINT "fair_participation_amounts" CHECK ("fair_participation"."state_support_vnd" >= 0 and "fair_participation"."orders_vnd" >= 0)
);
--> statement-breakpoint
CREATE TABLE "trade_fair" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "trade_fair_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text,
	"tier" "fair_tier" NOT NULL,
	"region" "promotion_region",
	"year" integer NOT NULL,
	"host_province_id" integer,
	"host_country" text,
	"venue" text,
	"organiser_id" integer,
	"starts_on" date,
	"ends_on" date,
	"booths" integer,
	"visitors" integer,
	"search_key" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "trade_fair_code_plain" CHECK ("trade_fair"."code" !~ '["\\[:cntrl:]]'),
	CONSTRAINT "trade_fair_region" CHECK ("trade_fair"."tier" = 'REGION' or "trade_fair"."region" is null),
	CONSTRAINT "trade_fair_abroad" CHECK ("trade_fair"."tier" = 'ABROAD' or "trade_fair"."host_country" is null),
	CONSTRAINT "trade_fair_at_home" CHECK ("trade_fair"."tier" <> 'ABROAD' or "trade_fair"."host_province_id" is null),
	CONSTRAINT "trade_fair_days" CHECK ("trade_fair"."starts_on" <= "trade_fair"."ends_on")
);
--> statement-breakpoint
ALTER TABLE "communication" ADD CONSTRAINT "communication_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "communication" ADD CONSTRAINT "communication_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultancy" ADD CONSTRAINT "consultancy_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultancy" ADD CONSTRAINT "consultancy_beneficiary_id_beneficiary_id_fk" FOREIGN KEY ("beneficiary_id") REFERENCES "public"."beneficiary"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultancy" ADD CONSTRAINT "consultancy_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demonstration_model" ADD CONSTRAINT "demonstration_model_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demonstration_model" ADD CONSTRAINT "demonstration_model_host_id_beneficiary_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."beneficiary"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demonstration_model" ADD CONSTRAINT "demonstration_model_place_id_place_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demonstration_model" ADD CONSTRAINT "demonstration_model_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "machinery_item" ADD CONSTRAINT "machinery_item_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "machinery_item" ADD CONSTRAINT "machinery_item_beneficiary_id_beneficiary_id_fk" FOREIGN KEY ("beneficiary_id") REFERENCES "public"."beneficiary"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "machinery_item" ADD CONSTRAINT "machinery_item_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fair_exhibit" ADD CONSTRAINT "fair_exhibit_fair_participation_id_fair_participation_id_fk" FOREIGN KEY ("fair_participation_id") REFERENCES "public"."fair_participation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fair_exhibit" ADD CONSTRAINT "fair_exhibit_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fair_participation" ADD CONSTRAINT "fair_participation_trade_fair_id_trade_fair_id_fk" FOREIGN KEY ("trade_fair_id") REFERENCES "public"."trade_fair"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fair_participation" ADD CONSTRAINT "fair_participation_beneficiary_id_beneficiary_id_fk" FOREIGN KEY ("beneficiary_id") REFERENCES "public"."beneficiary"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fair_participation" ADD CONSTRAINT "fair_participation_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fair_participation" ADD CONSTRAINT "fair_participation_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade_fair" ADD CONSTRAINT "trade_fair_host_province_id_place_id_fk" FOREIGN KEY ("host_province_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade_fair" ADD CONSTRAINT "trade_fair_organiser_id_organisation_id_fk" FOREIGN KEY ("organiser_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trade_fair" ADD CONSTRAINT "trade_fair_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "communication_code_key" ON "communication" USING btree ("code");--> statement-breakpoint
CREATE INDEX "communication_proposal" ON "communication" USING btree ("proposal_id","code");--> statement-breakpoint
CREATE UNIQUE INDEX "consultancy_code_key" ON "consultancy" USING btree ("code");--> statement-breakpoint
CREATE INDEX "consultancy_proposal" ON "consultancy" USING btree ("proposal_id","code");--> statement-breakpoint
CREATE INDEX "consultancy_beneficiary" ON "consultancy" USING btree ("beneficiary_id","code");--> statement-breakpoint
CREATE UNIQUE INDEX "demonstration_model_code_key" ON "demonstration_model" USING btree ("code");--> statement-breakpoint
CREATE INDEX "demonstration_model_proposal" ON "demonstration_model" USING btree ("proposal_id","code");--> statement-breakpoint
CREATE INDEX "demonstration_model_host" ON "demonstration_model" USING btree ("host_id","code");--> statement-breakpoint
CREATE INDEX "demonstration_model_place" ON "demonstration_model" USING btree ("place_id","code");--> statement-breakpoint
CREATE UNIQUE INDEX "machinery_item_code_key" ON "machinery_item" USING btree ("code");--> statement-breakpoint
CREATE INDEX "machinery_item_proposal" ON "machinery_item" USING btree ("proposal_id","code");--> statement-breakpoint
CREATE INDEX "machinery_item_beneficiary" ON "machinery_item" USING btree ("beneficiary_id","code");--> statement-breakpoint
CREATE UNIQUE INDEX "fair_exhibit_key" ON "fair_exhibit" USING btree ("fair_participation_id","product_group");--> statement-breakpoint
CREATE UNIQUE INDEX "fair_participation_code_key" ON "fair_participation" USING btree ("code");--> statement-breakpoint
CREATE INDEX "fair_participation_fair" ON "fair_participation" USING btree ("trade_fair_id","code");--> statement-breakpoint
CREATE INDEX "fair_participation_beneficiary" ON "fair_participation" USING btree ("beneficiary_id","code");--> statement-breakpoint
CREATE INDEX "fair_participation_proposal" ON "fair_participation" USING btree ("proposal_id","code");--> statement-breakpoint
CREATE UNIQUE INDEX "trade_fair_code_key" ON "trade_fair" USING btree ("code");--> statement-breakpoint
CREATE INDEX "trade_fair_year" ON "trade_fair" USING btree ("year","code");--> statement-breakpoint
CREATE INDEX "trade_fair_host" ON "trade_fair" USING btree ("host_province_id","code");--> statement-breakpoint
CREATE INDEX "trade_fair_organiser" ON "trade_fair" USING btree ("organiser_id","code");--> statement-breakpoint
CREATE INDEX "trade_fair_search" ON "trade_fair" USING gin ("search_key" gin_trgm_ops);