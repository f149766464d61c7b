UPDATE "beneficiary" SET "tax_code" = NULL, "employees" = NULL, "employees_year" = NULL
  WHERE "eligibility_category" IN ('BUSINESS_HOUSEHOLD', 'ARTISAN') OR "legal_form" = 'BUSINESS_HOUSEHOLD';--> statement-breakpoint
ALTER TABLE "beneficiary" DROP CONSTRAINT "beneficiary_household_is_withheld";--> statement-breakpoint
ALTER TABLE "beneficiary" ADD CONSTRAINT "beneficiary_household_is_withheld" CHECK (("beneficiary"."eligibility_category" not in ('BUSINESS_HOUSEHOLD', 'ARTISAN') and "beneficiary"."legal_form" is distinct from 'BUSINESS_HOUSEHOLD')
        or ("beneficiary"."tax_code" is null and "beneficiary"."employees" is null and "beneficiary"."employees_year" is null));
