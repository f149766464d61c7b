-- what was hashed before cannot be hashed anew: files of older releases are forgotten
DELETE FROM "release_file";--> statement-breakpoint
ALTER TABLE "release_file" ADD COLUMN "digest" text NOT NULL;--> statement-breakpoint
ALTER TABLE "release_file" DROP COLUMN "sha256";
