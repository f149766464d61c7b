ALTER TABLE "budget_cell" ALTER COLUMN "rollup" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "budget_cell" ADD COLUMN "proposing_organisation_id" integer;--> statement-breakpoint
ALTER TABLE "budget_cell" ADD COLUMN "implementing_organisation_id" integer;--> statement-breakpoint
ALTER TABLE "budget_cell" ADD COLUMN "district_id" integer;--> statement-breakpoint
ALTER TABLE "budget_cell" ADD COLUMN "district_state" "district_state";--> statement-breakpoint
DROP TYPE "public"."budget_rollup";