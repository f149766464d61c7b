ALTER TYPE "public"."search_type" ADD VALUE 'SECTOR' BEFORE 'SOURCE';--> statement-breakpoint
ALTER TYPE "public"."search_type" ADD VALUE 'TRAINING_COURSE' BEFORE 'SOURCE';