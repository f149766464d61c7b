import { makeStore, useStore } from '../words/store.ts';

export const viewNames = ['json', 'table', 'pivot', 'chart', 'tree'] as const;
export type ViewName = (typeof viewNames)[number];

/**
 * How the answer is looked at, as plain JSON so that a link can carry it. What does not fit the answer that is open is
 * passed over: the view then chooses for itself.
 */
export type ViewState = {
  view: ViewName;
  [choice: string]: unknown;
};

const store = makeStore<ViewState>({ view: 'json' });

export function useViewState(): ViewState {
  return useStore(store);
}

/** Changes the named choices and leaves the others. */
export function changeViewState(change: Partial<ViewState>): void {
  store.set({ ...store.get(), ...change });
}
