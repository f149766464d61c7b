CREATE INDEX "beneficiary_updated" ON "beneficiary" USING btree ("release_from","code");--> statement-breakpoint
CREATE INDEX "proposal_updated" ON "proposal" USING btree ("release_from","code");