ALTER TYPE "public"."figure_unit" ADD VALUE 'CLASS';--> statement-breakpoint
ALTER TYPE "public"."figure_unit" ADD VALUE 'ENTERPRISE';--> statement-breakpoint
ALTER TYPE "public"."figure_unit" ADD VALUE 'ESTABLISHMENT';--> statement-breakpoint
ALTER TYPE "public"."figure_unit" ADD VALUE 'JOB';--> statement-breakpoint
ALTER TYPE "public"."figure_unit" ADD VALUE 'PRODUCT';--> statement-breakpoint
ALTER TYPE "public"."figure_unit" ADD VALUE 'APPLICATION';--> statement-breakpoint
ALTER TYPE "public"."figure_unit" ADD VALUE 'BOOTH';--> statement-breakpoint
ALTER TYPE "public"."figure_unit" ADD VALUE 'CONTRACT';--> statement-breakpoint
ALTER TYPE "public"."figure_unit" ADD VALUE 'MODEL';--> statement-breakpoint
ALTER TYPE "public"."figure_unit" ADD VALUE 'MACHINE';--> statement-breakpoint
ALTER TYPE "public"."figure_unit" ADD VALUE 'BROADCAST';--> statement-breakpoint
ALTER TYPE "public"."figure_unit" ADD VALUE 'ISSUE';--> statement-breakpoint
ALTER TYPE "public"."figure_unit" ADD VALUE 'ITEM';--> statement-breakpoint
CREATE TABLE "indicator" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "indicator_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"name_vi" text NOT NULL,
	"name_en" text NOT NULL,
	"unit" "figure_unit" NOT NULL,
	"search_key" text NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "indicator_code_plain" CHECK ("indicator"."code" !~ '["\\[:cntrl:]]')
);
--> statement-breakpoint
CREATE TABLE "indicator_result" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "indicator_result_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"proposal_id" integer NOT NULL,
	"indicator_id" integer NOT NULL,
	"planned" bigint,
	"actual" bigint,
	"as_of" date,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "indicator_result_not_negative" CHECK (least("indicator_result"."planned", "indicator_result"."actual") >= 0)
);
--> statement-breakpoint
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_result" ADD CONSTRAINT "indicator_result_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_result" ADD CONSTRAINT "indicator_result_indicator_id_indicator_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicator"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_result" ADD CONSTRAINT "indicator_result_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "indicator_code_key" ON "indicator" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "indicator_result_key" ON "indicator_result" USING btree ("proposal_id","indicator_id");--> statement-breakpoint
CREATE INDEX "indicator_result_indicator" ON "indicator_result" USING btree ("indicator_id","proposal_id");