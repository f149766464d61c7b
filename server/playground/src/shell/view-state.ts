import type { Unit } from '../answer/format.ts';
import { makeStore, useStore } from '../words/store.ts';

export const viewNames = ['json', 'table', 'pivot', 'chart', 'tree'] as const;
export type ViewName = (typeof viewNames)[number];

export const chartKinds = ['bar', 'stacked', 'line', 'area', 'share', 'map'] as const;
export type ChartKind = (typeof chartKinds)[number];

/**
 * How the answer is looked at, as plain JSON so that a link can carry it. Columns are named by their ids; what does not
 * fit the answer that is open is passed over, and the view chooses for itself.
 */
export type ViewState = {
  view: ViewName;
  /** What money is shown in. */
  unit: Unit;
  /** The list that is shown as rows, by its path. */
  list?: string;
  filter?: string;
  sort?: { column: string; descending: boolean };
  /** The pivot's and the chart's columns; a null `across` means none, a null `measure` counts rows. */
  down?: string;
  across?: string | null;
  measure?: string | null;
  chart?: ChartKind;
};

const store = makeStore<ViewState>({ view: 'json', unit: 'dong' });

export function useViewState(): ViewState {
  return useStore(store);
}

const wideStore = makeStore(false);

/** Whether the answer has the whole page and the editor is out of sight. */
export const useWide = (): boolean => useStore(wideStore);
export const setWide = (wide: boolean): void => wideStore.set(wide);

/** Changes the named choices and leaves the others. */
export function changeViewState(change: Partial<ViewState>): void {
  store.set({ ...store.get(), ...change });
}
