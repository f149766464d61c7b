import { parseValue, valueFromASTUntyped } from 'graphql';
import type { Grouping, Registers } from './sums.ts';

/** Asks what may be added up from the place that computes it. */
export const registersQuery =
  'query Registers { budgetMeasures { field additive unit } budgetDimensions { argument moneyAdds proposalsAdd } }';

type RegistersAnswer = {
  budgetMeasures: Registers['measures'];
  budgetDimensions: ReadonlyArray<{ argument: string; moneyAdds: boolean; proposalsAdd: boolean }>;
};

export function readRegisters(data: unknown): Registers {
  const { budgetMeasures, budgetDimensions } = data as RegistersAnswer;
  return {
    measures: budgetMeasures,
    dimensions: budgetDimensions.map(({ argument, ...adds }) => ({
      ...adds,
      grouping: valueFromASTUntyped(parseValue(argument)) as Grouping,
    })),
  };
}
