import { BudgetStage } from './enums.ts';

/** The argument that every amount is asked with. */
export const stageArgument = (t: any) => ({
  stage: t.arg({ type: BudgetStage, required: true, description: 'The budget stage; stages are never added.' }),
});
