import { units } from '../answer/format.ts';
import { chartKinds, type ViewState, viewNames } from './view-state.ts';

/** A view's choices out of JSON that anybody may have written, such as a link's; what is no choice is left out. */
export function readViewState(json: unknown): ViewState {
  const given = typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>) : {};
  const one = <Name extends string>(names: readonly Name[], value: unknown) => names.find((name) => name === value);
  const state: ViewState = { view: one(viewNames, given['view']) ?? 'json', unit: one(units, given['unit']) ?? 'dong' };
  for (const name of ['list', 'filter', 'down', 'across', 'measure'] as const) {
    const value = given[name];
    if (typeof value === 'string') state[name] = value;
  }
  for (const name of ['across', 'measure'] as const) if (given[name] === null) state[name] = null;
  const chart = one(chartKinds, given['chart']);
  if (chart) state.chart = chart;
  const { column, descending } = (given['sort'] ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof column === 'string') state.sort = { column, descending: descending === true };
  return state;
}
