ALTER TABLE "programme" ADD COLUMN "legal_basis_id" integer;--> statement-breakpoint
ALTER TABLE "programme" ADD CONSTRAINT "programme_legal_basis_id_legal_instrument_id_fk" FOREIGN KEY ("legal_basis_id") REFERENCES "public"."legal_instrument"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "programme_legal_basis" ON "programme" USING btree ("legal_basis_id","code");--> statement-breakpoint
UPDATE "programme" SET "legal_basis_id" = (SELECT "id" FROM "legal_instrument" WHERE "code" = "legal_basis");--> statement-breakpoint
ALTER TABLE "programme" DROP COLUMN "legal_basis";