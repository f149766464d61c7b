CREATE TYPE "public"."adjustment_decision" AS ENUM('PENDING', 'APPROVED', 'REJECTED');--> statement-breakpoint
CREATE TYPE "public"."adjustment_kind" AS ENUM('EXTEND_TIME', 'CHANGE_AMOUNT', 'CHANGE_BENEFICIARY', 'CHANGE_AREA', 'CHANGE_OUTPUT', 'CHANGE_CONTENT', 'SUPPLEMENT');--> statement-breakpoint
CREATE TABLE "adjustment" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "adjustment_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text collate "C" NOT NULL,
	"proposal_id" integer NOT NULL,
	"kind" "adjustment_kind" NOT NULL,
	"requested_on" date,
	"decided_on" date,
	"decided_by_role" "actor_role",
	"decision" "adjustment_decision" NOT NULL,
	"field" text,
	"old_value" text,
	"new_value" text,
	"new_end" date,
	"reason" text,
	"document_reference" text,
	"provenance" "provenance" NOT NULL,
	"provenance_note" text,
	"release_from" integer NOT NULL,
	CONSTRAINT "adjustment_code_plain" CHECK ("adjustment"."code" !~ '["\\[:cntrl:]]'),
	CONSTRAINT "adjustment_pending" CHECK ("adjustment"."decision" <> 'PENDING' or ("adjustment"."decided_on" is null and "adjustment"."decided_by_role" is null)),
	CONSTRAINT "adjustment_new_end" CHECK (("adjustment"."kind" = 'EXTEND_TIME') = ("adjustment"."new_end" is not null))
);
--> statement-breakpoint
ALTER TABLE "proposal" ADD COLUMN "completed_on" date;--> statement-breakpoint
ALTER TABLE "proposal" ADD COLUMN "adjusted_end" date;--> statement-breakpoint
ALTER TABLE "adjustment" ADD CONSTRAINT "adjustment_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adjustment" ADD CONSTRAINT "adjustment_release_from_release_number_fk" FOREIGN KEY ("release_from") REFERENCES "public"."release"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "adjustment_code_key" ON "adjustment" USING btree ("code");--> statement-breakpoint
CREATE INDEX "adjustment_proposal" ON "adjustment" USING btree ("proposal_id","code");--> statement-breakpoint
CREATE INDEX "adjustment_decided" ON "adjustment" USING btree ("decided_on","code");