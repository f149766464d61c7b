import { useMemo } from 'react';
import { type Choices, choose, mostAcross, mostSeries } from '../answer/choices.ts';
import { type Pivot, pivotOf } from '../answer/pivot.ts';
import { addsUp } from '../answer/sums.ts';
import type { Table } from '../answer/table.ts';
import { useViewState } from '../shell/view-state.ts';
import { useRegisters } from './registers.ts';

export type Pivoted = {
  choices: Choices;
  /** Whether the measure may be added over rows. */
  adds: boolean;
  /** How many values a column across may have in this view. */
  most: number;
  pivot: Pivot;
};

/** The table by the columns that were chosen; null when nothing tells its rows apart. */
export function usePivot(table: Table): Pivoted | null {
  const registers = useRegisters();
  const { down, across, measure, view } = useViewState();
  const most = view === 'chart' ? mostSeries : mostAcross;
  return useMemo(() => {
    const choices = choose(table, { down, across, measure }, most);
    if (!choices) return null;
    const adds = choices.measure === null || addsUp(choices.measure, table.list, registers);
    return { choices, adds, most, pivot: pivotOf({ table, ...choices, adds }) };
  }, [table, registers, down, across, measure, most]);
}
