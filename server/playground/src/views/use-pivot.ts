import { useMemo } from 'react';
import { type Choices, choose } from '../answer/choices.ts';
import { type Pivot, pivotOf } from '../answer/pivot.ts';
import { addsUp } from '../answer/sums.ts';
import type { Table } from '../answer/table.ts';
import { useViewState } from '../shell/view-state.ts';
import { useRegisters } from './registers.ts';

export type Pivoted = { choices: Choices; adds: boolean; pivot: Pivot };

/** The table by the columns that were chosen; null when nothing tells its rows apart. */
export function usePivot(table: Table): Pivoted | null {
  const registers = useRegisters();
  const { down, across, measure } = useViewState();
  return useMemo(() => {
    const choices = choose(table, { down, across, measure });
    if (!choices) return null;
    const adds = choices.measure === null || addsUp(choices.measure, table.list, registers);
    return { choices, adds, pivot: pivotOf({ table, ...choices, adds }) };
  }, [table, registers, down, across, measure]);
}
