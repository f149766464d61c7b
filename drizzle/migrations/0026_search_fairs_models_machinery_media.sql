ALTER TYPE "public"."search_type" ADD VALUE 'TRADE_FAIR' BEFORE 'SECTOR';--> statement-breakpoint
ALTER TYPE "public"."search_type" ADD VALUE 'DEMONSTRATION_MODEL' BEFORE 'SECTOR';--> statement-breakpoint
ALTER TYPE "public"."search_type" ADD VALUE 'MACHINERY_ITEM' BEFORE 'SECTOR';--> statement-breakpoint
ALTER TYPE "public"."search_type" ADD VALUE 'COMMUNICATION' BEFORE 'SECTOR';