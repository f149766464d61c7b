CREATE TYPE "public"."provenance" AS ENUM('ARTICLE', 'DERIVED', 'ILLUSTRATIVE', 'REFERENCE');--> statement-breakpoint
CREATE TYPE "public"."budget_stage" AS ENUM('REGISTERED', 'APPRAISED', 'APPROVED', 'ASSIGNED', 'SETTLED');--> statement-breakpoint
CREATE TYPE "public"."flow_kind" AS ENUM('ADVANCE', 'PAYMENT', 'RECOVERY');--> statement-breakpoint
CREATE TYPE "public"."funding_source" AS ENUM('CENTRAL_BUDGET', 'PROVINCIAL_BUDGET', 'LOCAL_AUTHORITY_BUDGET', 'OTHER_STATE_PROGRAMME', 'BENEFICIARY_COUNTERPART', 'OTHER');--> statement-breakpoint
CREATE TYPE "public"."qualifier" AS ENUM('EXACT', 'OVER', 'UNDER', 'NEARLY', 'ABOUT', 'AT_MOST');--> statement-breakpoint
CREATE TYPE "public"."eligibility_category" AS ENUM('SME', 'COOPERATIVE', 'COOPERATIVE_GROUP', 'BUSINESS_HOUSEHOLD', 'CLEANER_PRODUCTION_ESTABLISHMENT', 'SERVICE_ORGANISATION', 'COOPERATIVE_UNION', 'CLUSTER_INVESTOR', 'ARTISAN');--> statement-breakpoint
CREATE TYPE "public"."legal_form" AS ENUM('LIMITED_COMPANY', 'JOINT_STOCK_COMPANY', 'PARTNERSHIP', 'PRIVATE_ENTERPRISE', 'COOPERATIVE', 'COOPERATIVE_UNION', 'COOPERATIVE_GROUP', 'BUSINESS_HOUSEHOLD', 'BRANCH');--> statement-breakpoint
CREATE TYPE "public"."sector_version" AS ENUM('VSIC2007', 'VSIC2018', 'VSIC2025');--> statement-breakpoint
CREATE TYPE "public"."instrument_kind" AS ENUM('DECREE', 'CIRCULAR', 'JOINT_CIRCULAR', 'PRIME_MINISTER_DECISION', 'MINISTER_DECISION', 'PROVINCIAL_DECISION', 'PROVINCIAL_RESOLUTION');--> statement-breakpoint
CREATE TYPE "public"."organisation_kind" AS ENUM('INDUSTRIAL_PROMOTION_CENTRE', 'DEPARTMENT', 'CENTRAL_AGENCY', 'ASSOCIATION', 'OTHER');--> statement-breakpoint
CREATE TYPE "public"."amount_band" AS ENUM('UNDER_20M', 'FROM_20M_TO_50M', 'FROM_50M_TO_100M', 'FROM_100M_TO_300M', 'FROM_300M_TO_1B', 'FROM_1B');--> statement-breakpoint
CREATE TYPE "public"."participation_role" AS ENUM('RECIPIENT', 'EXHIBITOR', 'EMPLOYER_PARTNER', 'CONTRACTOR', 'HOST');--> statement-breakpoint
CREATE TYPE "public"."certainty" AS ENUM('VERIFIED', 'KNOWN', 'UNCERTAIN');--> statement-breakpoint
CREATE TYPE "public"."place_level" AS ENUM('PROVINCE', 'DISTRICT', 'COMMUNE');--> statement-breakpoint
CREATE TYPE "public"."place_type" AS ENUM('MUNICIPALITY', 'PROVINCE', 'URBAN_DISTRICT', 'RURAL_DISTRICT', 'TOWN', 'PROVINCIAL_CITY', 'WARD', 'COMMUNE', 'TOWNSHIP', 'SPECIAL_ZONE');--> statement-breakpoint
CREATE TYPE "public"."succession_relation" AS ENUM('MERGED_WHOLE', 'SPLIT_PART', 'RENAMED', 'UPGRADED', 'RENAMED_AND_UPGRADED');--> statement-breakpoint
CREATE TYPE "public"."programme_level" AS ENUM('NATIONAL', 'LOCAL');--> statement-breakpoint
CREATE TYPE "public"."beneficiary_scope" AS ENUM('ESTABLISHMENT', 'GROUP', 'PUBLIC');--> statement-breakpoint
CREATE TYPE "public"."district_state" AS ENUM('VALUE', 'SEVERAL', 'UNKNOWN');--> statement-breakpoint
CREATE TYPE "public"."proposal_grouping" AS ENUM('SINGLE', 'GROUPED', 'POINT');--> statement-breakpoint
CREATE TYPE "public"."proposal_status" AS ENUM('DRAFT', 'SUBMITTED', 'RETURNED_FOR_REVISION', 'UNDER_BASE_APPRAISAL', 'BASE_APPRAISED', 'UNDER_CENTRAL_APPRAISAL', 'APPRAISED', 'APPROVED', 'CONTRACTED', 'IN_PROGRESS', 'SUSPENDED', 'COMPLETED', 'ACCEPTED', 'LIQUIDATED', 'SETTLED', 'REJECTED', 'WITHDRAWN', 'TERMINATED');--> statement-breakpoint
CREATE TYPE "public"."figure_unit" AS ENUM('VND', 'PROPOSAL', 'PERSON');--> statement-breakpoint
CREATE TYPE "public"."actor_role" AS ENUM('INDUSTRIAL_PROMOTION_CENTRE', 'DEPARTMENT_OF_INDUSTRY_AND_TRADE', 'DEPARTMENT_OF_FINANCE', 'PROVINCIAL_PEOPLES_COMMITTEE', 'CENTRAL_AGENCY', 'MINISTRY_OF_INDUSTRY_AND_TRADE');--> statement-breakpoint
CREATE TABLE "activity" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "activity_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"clause" integer NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"legal_basis" text NOT NULL,
	"certainty" "certainty" NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"search_key" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "activity_validity" CHECK ("activity"."valid_from" < "activity"."valid_to")
);
--> statement-breakpoint
CREATE TABLE "activity_subtype" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "activity_subtype_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"activity_id" integer NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"search_key" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amount" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "amount_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"proposal_id" integer NOT NULL,
	"stage" "budget_stage" NOT NULL,
	"funding_source" "funding_source" NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"superseded" boolean DEFAULT false NOT NULL,
	"amount_vnd" bigint,
	"qualifier" "qualifier" DEFAULT 'EXACT' NOT NULL,
	"floor_vnd" bigint,
	"ceiling_vnd" bigint,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "amount_not_negative" CHECK ("amount"."amount_vnd" >= 0),
	CONSTRAINT "amount_interval" CHECK ("amount"."floor_vnd" <= "amount"."amount_vnd" and "amount"."amount_vnd" <= "amount"."ceiling_vnd"),
	CONSTRAINT "amount_exact" CHECK ("amount"."qualifier" <> 'EXACT' or ("amount"."floor_vnd" is not distinct from "amount"."amount_vnd" and "amount"."ceiling_vnd" is not distinct from "amount"."amount_vnd"))
);
--> statement-breakpoint
CREATE TABLE "flow" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "flow_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"proposal_id" integer NOT NULL,
	"kind" "flow_kind" NOT NULL,
	"funding_source" "funding_source" NOT NULL,
	"occurred_on" date,
	"amount_vnd" bigint NOT NULL,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "flow_not_negative" CHECK ("flow"."amount_vnd" >= 0)
);
--> statement-breakpoint
CREATE TABLE "beneficiary" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "beneficiary_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"name" text NOT NULL,
	"eligibility_category" "eligibility_category" NOT NULL,
	"legal_form" "legal_form",
	"tax_code" text,
	"parent_id" integer,
	"province_id" integer,
	"district_id" integer,
	"sector_code" text,
	"sector_version" "sector_version",
	"employees" integer,
	"employees_year" integer,
	"search_key" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "beneficiary_sector_has_version" CHECK (("beneficiary"."sector_code" is null) = ("beneficiary"."sector_version" is null)),
	CONSTRAINT "beneficiary_household_is_withheld" CHECK ("beneficiary"."eligibility_category" not in ('BUSINESS_HOUSEHOLD', 'ARTISAN') or "beneficiary"."tax_code" is null),
	CONSTRAINT "beneficiary_employees" CHECK ("beneficiary"."employees" >= 0)
);
--> statement-breakpoint
CREATE TABLE "legal_instrument" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "legal_instrument_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"kind" "instrument_kind" NOT NULL,
	"subject" text,
	"issued_on" date,
	"effective_from" date,
	"effective_to" date,
	"certainty" "certainty" NOT NULL,
	"certainty_note" text,
	"search_key" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "legal_instrument_validity" CHECK ("legal_instrument"."effective_from" < "legal_instrument"."effective_to")
);
--> statement-breakpoint
CREATE TABLE "support_norm" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "support_norm_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"instrument_id" integer NOT NULL,
	"clause" text,
	"programme_level" "programme_level" NOT NULL,
	"province_id" integer,
	"subject" text NOT NULL,
	"maximum_rate_percent" numeric(5, 2),
	"cap_vnd" bigint,
	"cap_unit" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"certainty" "certainty" NOT NULL,
	"certainty_note" text,
	"evidence" text,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "support_norm_rate" CHECK ("support_norm"."maximum_rate_percent" between 0 and 100),
	CONSTRAINT "support_norm_validity" CHECK ("support_norm"."valid_from" < "support_norm"."valid_to")
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "organisation_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"kind" "organisation_kind" NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text,
	"province_id" integer,
	"search_key" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "participation" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "participation_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"proposal_id" integer NOT NULL,
	"beneficiary_id" integer NOT NULL,
	"role" "participation_role" NOT NULL,
	"state_support_vnd" bigint,
	"counterpart_vnd" bigint,
	"state_support_band" "amount_band",
	"counterpart_band" "amount_band",
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "participation_state_support" CHECK ("participation"."state_support_vnd" >= 0),
	CONSTRAINT "participation_counterpart" CHECK ("participation"."counterpart_vnd" >= 0)
);
--> statement-breakpoint
CREATE TABLE "participation_withheld" (
	"participation_id" integer PRIMARY KEY NOT NULL,
	"state_support_vnd" bigint,
	"counterpart_vnd" bigint
);
--> statement-breakpoint
CREATE TABLE "place" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "place_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"level" "place_level" NOT NULL,
	"type" "place_type" NOT NULL,
	"name" text NOT NULL,
	"parent_id" integer,
	"eligible" boolean,
	"eligibility_reason" text,
	"valid_from" date,
	"valid_to" date,
	"note" text,
	"search_key" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "place_validity" CHECK ("place"."valid_from" < "place"."valid_to"),
	CONSTRAINT "place_province_has_no_parent" CHECK (("place"."level" = 'PROVINCE') = ("place"."parent_id" is null))
);
--> statement-breakpoint
CREATE TABLE "place_alias" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "place_alias_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"place_id" integer NOT NULL,
	"name" text NOT NULL,
	"search_key" text NOT NULL,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "place_code" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "place_code_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"place_id" integer NOT NULL,
	"scheme" text NOT NULL,
	"value" text NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "place_code_validity" CHECK ("place_code"."valid_from" < "place_code"."valid_to")
);
--> statement-breakpoint
CREATE TABLE "place_succession" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "place_succession_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"predecessor_id" integer NOT NULL,
	"successor_id" integer NOT NULL,
	"relation" "succession_relation" NOT NULL,
	"effective_on" date NOT NULL,
	"certainty" "certainty" NOT NULL,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "place_succession_differs" CHECK ("place_succession"."predecessor_id" <> "place_succession"."successor_id")
);
--> statement-breakpoint
CREATE TABLE "programme" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "programme_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"level" "programme_level" NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"province_id" integer,
	"first_year" integer,
	"last_year" integer,
	"legal_basis" text,
	"search_key" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "programme_years" CHECK ("programme"."first_year" <= "programme"."last_year"),
	CONSTRAINT "programme_local_has_province" CHECK (("programme"."level" = 'LOCAL') = ("programme"."province_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "proposal" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "proposal_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"programme_id" integer NOT NULL,
	"programme_level" "programme_level" NOT NULL,
	"plan_year" integer NOT NULL,
	"title_vi" text NOT NULL,
	"title_en" text,
	"activity_id" integer NOT NULL,
	"activity_subtype_id" integer,
	"province_id" integer NOT NULL,
	"proposing_organisation_id" integer,
	"implementing_organisation_id" integer,
	"grouping" "proposal_grouping" NOT NULL,
	"beneficiary_scope" "beneficiary_scope",
	"planned_start" date,
	"planned_end" date,
	"norm_instrument_id" integer,
	"search_key" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"status" "proposal_status",
	"status_since" date,
	"approved_on" date,
	"district_state" "district_state" DEFAULT 'UNKNOWN' NOT NULL,
	"district_id" integer,
	"registered_total_vnd" bigint,
	"registered_state_vnd" bigint,
	"appraised_total_vnd" bigint,
	"appraised_state_vnd" bigint,
	"approved_total_vnd" bigint,
	"approved_state_vnd" bigint,
	"assigned_total_vnd" bigint,
	"assigned_state_vnd" bigint,
	"settled_total_vnd" bigint,
	"settled_state_vnd" bigint,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "proposal_plan_year" CHECK ("proposal"."plan_year" between 1990 and 2100),
	CONSTRAINT "proposal_district_state" CHECK (("proposal"."district_state" = 'VALUE') = ("proposal"."district_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "proposal_area" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "proposal_area_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"proposal_id" integer NOT NULL,
	"place_id" integer NOT NULL,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "release" (
	"number" integer PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"digest" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "release_file" (
	"release" integer NOT NULL,
	"name" text NOT NULL,
	"sha256" text NOT NULL,
	"rows" integer NOT NULL,
	CONSTRAINT "release_file_release_name_pk" PRIMARY KEY("release","name")
);
--> statement-breakpoint
CREATE TABLE "reported_figure" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "reported_figure_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"source_id" integer NOT NULL,
	"metric" text NOT NULL,
	"metric_vi" text NOT NULL,
	"metric_en" text NOT NULL,
	"subject" text NOT NULL,
	"subject_vi" text NOT NULL,
	"subject_en" text NOT NULL,
	"programme_level" "programme_level",
	"plan_year" integer,
	"province_id" integer,
	"proposal_id" integer,
	"unit" "figure_unit" NOT NULL,
	"value" bigint NOT NULL,
	"qualifier" "qualifier" NOT NULL,
	"value_min" bigint,
	"value_below" bigint,
	"as_printed" text,
	"as_of" date NOT NULL,
	"search_key" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "reported_figure_interval" CHECK ("reported_figure"."value_min" < "reported_figure"."value_below"),
	CONSTRAINT "reported_figure_printed" CHECK ("reported_figure"."provenance" <> 'ARTICLE' or "reported_figure"."as_printed" is not null)
);
--> statement-breakpoint
CREATE TABLE "source" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "source_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"title" text NOT NULL,
	"publisher" text NOT NULL,
	"published_on" date NOT NULL,
	"url" text,
	"language" text NOT NULL,
	"note" text,
	"search_key" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "status_event" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "status_event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"proposal_id" integer NOT NULL,
	"sequence" integer NOT NULL,
	"from_status" "proposal_status",
	"to_status" "proposal_status" NOT NULL,
	"occurred_on" date NOT NULL,
	"actor_role" "actor_role",
	"document_reference" text,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "status_event_moves" CHECK ("status_event"."from_status" is distinct from "status_event"."to_status"),
	CONSTRAINT "status_event_first" CHECK (("status_event"."sequence" = 1) = ("status_event"."from_status" is null))
);
--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_subtype" ADD CONSTRAINT "activity_subtype_activity_id_activity_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activity"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_subtype" ADD CONSTRAINT "activity_subtype_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amount" ADD CONSTRAINT "amount_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "amount" ADD CONSTRAINT "amount_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flow" ADD CONSTRAINT "flow_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flow" ADD CONSTRAINT "flow_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "beneficiary" ADD CONSTRAINT "beneficiary_province_id_place_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "beneficiary" ADD CONSTRAINT "beneficiary_district_id_place_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "beneficiary" ADD CONSTRAINT "beneficiary_parent_id_beneficiary_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."beneficiary"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "beneficiary" ADD CONSTRAINT "beneficiary_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "legal_instrument" ADD CONSTRAINT "legal_instrument_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_norm" ADD CONSTRAINT "support_norm_instrument_id_legal_instrument_id_fk" FOREIGN KEY ("instrument_id") REFERENCES "public"."legal_instrument"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_norm" ADD CONSTRAINT "support_norm_province_id_place_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_norm" ADD CONSTRAINT "support_norm_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_province_id_place_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation" ADD CONSTRAINT "participation_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation" ADD CONSTRAINT "participation_beneficiary_id_beneficiary_id_fk" FOREIGN KEY ("beneficiary_id") REFERENCES "public"."beneficiary"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation" ADD CONSTRAINT "participation_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation_withheld" ADD CONSTRAINT "participation_withheld_participation_id_participation_id_fk" FOREIGN KEY ("participation_id") REFERENCES "public"."participation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place" ADD CONSTRAINT "place_parent_id_place_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place" ADD CONSTRAINT "place_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_alias" ADD CONSTRAINT "place_alias_place_id_place_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_alias" ADD CONSTRAINT "place_alias_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_code" ADD CONSTRAINT "place_code_place_id_place_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_code" ADD CONSTRAINT "place_code_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_succession" ADD CONSTRAINT "place_succession_predecessor_id_place_id_fk" FOREIGN KEY ("predecessor_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_succession" ADD CONSTRAINT "place_succession_successor_id_place_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_succession" ADD CONSTRAINT "place_succession_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme" ADD CONSTRAINT "programme_province_id_place_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme" ADD CONSTRAINT "programme_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_activity_id_activity_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activity"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_activity_subtype_id_activity_subtype_id_fk" FOREIGN KEY ("activity_subtype_id") REFERENCES "public"."activity_subtype"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_province_id_place_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_proposing_organisation_id_organisation_id_fk" FOREIGN KEY ("proposing_organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_implementing_organisation_id_organisation_id_fk" FOREIGN KEY ("implementing_organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_norm_instrument_id_legal_instrument_id_fk" FOREIGN KEY ("norm_instrument_id") REFERENCES "public"."legal_instrument"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_district_id_place_id_fk" FOREIGN KEY ("district_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_area" ADD CONSTRAINT "proposal_area_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_area" ADD CONSTRAINT "proposal_area_place_id_place_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_area" ADD CONSTRAINT "proposal_area_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_file" ADD CONSTRAINT "release_file_release_release_number_fk" FOREIGN KEY ("release") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reported_figure" ADD CONSTRAINT "reported_figure_source_id_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reported_figure" ADD CONSTRAINT "reported_figure_province_id_place_id_fk" FOREIGN KEY ("province_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reported_figure" ADD CONSTRAINT "reported_figure_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reported_figure" ADD CONSTRAINT "reported_figure_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source" ADD CONSTRAINT "source_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_event" ADD CONSTRAINT "status_event_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_event" ADD CONSTRAINT "status_event_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "activity_code_key" ON "activity" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "activity_subtype_code_key" ON "activity_subtype" USING btree ("code");--> statement-breakpoint
CREATE INDEX "activity_subtype_activity" ON "activity_subtype" USING btree ("activity_id","code");--> statement-breakpoint
CREATE UNIQUE INDEX "amount_key" ON "amount" USING btree ("proposal_id","stage","funding_source","revision");--> statement-breakpoint
CREATE UNIQUE INDEX "amount_in_force" ON "amount" USING btree ("proposal_id","stage","funding_source") WHERE not superseded;--> statement-breakpoint
CREATE INDEX "amount_stage" ON "amount" USING btree ("stage","proposal_id");--> statement-breakpoint
CREATE UNIQUE INDEX "flow_code_key" ON "flow" USING btree ("code");--> statement-breakpoint
CREATE INDEX "flow_proposal" ON "flow" USING btree ("proposal_id","occurred_on","code");--> statement-breakpoint
CREATE INDEX "flow_date" ON "flow" USING btree ("occurred_on");--> statement-breakpoint
CREATE UNIQUE INDEX "beneficiary_code_key" ON "beneficiary" USING btree ("code");--> statement-breakpoint
CREATE INDEX "beneficiary_parent" ON "beneficiary" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "beneficiary_province" ON "beneficiary" USING btree ("province_id","sort_key","code");--> statement-breakpoint
CREATE INDEX "beneficiary_district" ON "beneficiary" USING btree ("district_id");--> statement-breakpoint
CREATE INDEX "beneficiary_sort" ON "beneficiary" USING btree ("sort_key","code");--> statement-breakpoint
CREATE INDEX "beneficiary_search" ON "beneficiary" USING gin ("search_key" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "legal_instrument_code_key" ON "legal_instrument" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "support_norm_code_key" ON "support_norm" USING btree ("code");--> statement-breakpoint
CREATE INDEX "support_norm_instrument" ON "support_norm" USING btree ("instrument_id","code");--> statement-breakpoint
CREATE INDEX "support_norm_subject" ON "support_norm" USING btree ("subject","valid_from");--> statement-breakpoint
CREATE UNIQUE INDEX "organisation_code_key" ON "organisation" USING btree ("code");--> statement-breakpoint
CREATE INDEX "organisation_province" ON "organisation" USING btree ("province_id");--> statement-breakpoint
CREATE INDEX "organisation_sort" ON "organisation" USING btree ("sort_key","code");--> statement-breakpoint
CREATE INDEX "organisation_search" ON "organisation" USING gin ("search_key" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "participation_key" ON "participation" USING btree ("proposal_id","beneficiary_id","role");--> statement-breakpoint
CREATE INDEX "participation_beneficiary" ON "participation" USING btree ("beneficiary_id","proposal_id");--> statement-breakpoint
CREATE UNIQUE INDEX "place_code_key" ON "place" USING btree ("code");--> statement-breakpoint
CREATE INDEX "place_parent" ON "place" USING btree ("parent_id","sort_key","code");--> statement-breakpoint
CREATE INDEX "place_sort" ON "place" USING btree ("sort_key","code");--> statement-breakpoint
CREATE INDEX "place_search" ON "place" USING gin ("search_key" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "place_alias_key" ON "place_alias" USING btree ("place_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "place_code_unique" ON "place_code" USING btree ("scheme","value","place_id");--> statement-breakpoint
CREATE INDEX "place_code_place" ON "place_code" USING btree ("place_id");--> statement-breakpoint
CREATE UNIQUE INDEX "place_succession_key" ON "place_succession" USING btree ("predecessor_id","successor_id");--> statement-breakpoint
CREATE INDEX "place_succession_successor" ON "place_succession" USING btree ("successor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "programme_code_key" ON "programme" USING btree ("code");--> statement-breakpoint
CREATE INDEX "programme_province" ON "programme" USING btree ("province_id");--> statement-breakpoint
CREATE UNIQUE INDEX "proposal_code_key" ON "proposal" USING btree ("code");--> statement-breakpoint
CREATE INDEX "proposal_year" ON "proposal" USING btree ("plan_year","code");--> statement-breakpoint
CREATE INDEX "proposal_province_year" ON "proposal" USING btree ("province_id","plan_year","code");--> statement-breakpoint
CREATE INDEX "proposal_sort" ON "proposal" USING btree ("sort_key","code");--> statement-breakpoint
CREATE INDEX "proposal_search" ON "proposal" USING gin ("search_key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "proposal_programme" ON "proposal" USING btree ("programme_id","code");--> statement-breakpoint
CREATE INDEX "proposal_activity" ON "proposal" USING btree ("activity_id","code");--> statement-breakpoint
CREATE INDEX "proposal_proposing" ON "proposal" USING btree ("proposing_organisation_id","code");--> statement-breakpoint
CREATE INDEX "proposal_implementing" ON "proposal" USING btree ("implementing_organisation_id","code");--> statement-breakpoint
CREATE INDEX "proposal_district" ON "proposal" USING btree ("district_id","code");--> statement-breakpoint
CREATE INDEX "proposal_registered_total" ON "proposal" USING btree ("registered_total_vnd" DESC NULLS LAST,"code");--> statement-breakpoint
CREATE INDEX "proposal_province_year_registered_total" ON "proposal" USING btree ("province_id","plan_year","registered_total_vnd" DESC NULLS LAST,"code");--> statement-breakpoint
CREATE UNIQUE INDEX "proposal_area_key" ON "proposal_area" USING btree ("proposal_id","place_id");--> statement-breakpoint
CREATE INDEX "proposal_area_place" ON "proposal_area" USING btree ("place_id","proposal_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reported_figure_code_key" ON "reported_figure" USING btree ("code");--> statement-breakpoint
CREATE INDEX "reported_figure_source" ON "reported_figure" USING btree ("source_id","code");--> statement-breakpoint
CREATE INDEX "reported_figure_proposal" ON "reported_figure" USING btree ("proposal_id");--> statement-breakpoint
CREATE UNIQUE INDEX "source_code_key" ON "source" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "status_event_code_key" ON "status_event" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "status_event_sequence" ON "status_event" USING btree ("proposal_id","sequence");--> statement-breakpoint
CREATE INDEX "status_event_date" ON "status_event" USING btree ("proposal_id","occurred_on","sequence");