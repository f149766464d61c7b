ALTER TABLE "participation_withheld" DROP CONSTRAINT "participation_withheld_participation_id_participation_id_fk";
--> statement-breakpoint
ALTER TABLE "participation_withheld" DROP CONSTRAINT "participation_withheld_pkey";--> statement-breakpoint
ALTER TABLE "participation_withheld" ADD COLUMN "proposal_id" integer;--> statement-breakpoint
ALTER TABLE "participation_withheld" ADD COLUMN "beneficiary_id" integer;--> statement-breakpoint
ALTER TABLE "participation_withheld" ADD COLUMN "role" "participation_role";--> statement-breakpoint
UPDATE "participation_withheld" SET "proposal_id" = "participation"."proposal_id",
  "beneficiary_id" = "participation"."beneficiary_id", "role" = "participation"."role"
  FROM "participation" WHERE "participation"."id" = "participation_withheld"."participation_id";--> statement-breakpoint
ALTER TABLE "participation_withheld" ALTER COLUMN "proposal_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "participation_withheld" ALTER COLUMN "beneficiary_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "participation_withheld" ALTER COLUMN "role" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "participation_withheld" ADD CONSTRAINT "participation_withheld_proposal_id_beneficiary_id_role_pk" PRIMARY KEY("proposal_id","beneficiary_id","role");--> statement-breakpoint
ALTER TABLE "participation_withheld" ADD CONSTRAINT "participation_withheld_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation_withheld" ADD CONSTRAINT "participation_withheld_beneficiary_id_beneficiary_id_fk" FOREIGN KEY ("beneficiary_id") REFERENCES "public"."beneficiary"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation_withheld" DROP COLUMN "participation_id";--> statement-breakpoint
ALTER TABLE "proposal" ADD COLUMN "households_withheld" boolean DEFAULT false NOT NULL;
