import { makeStore, useStore } from '../words/store.ts';
import type { GraphResponse, Variables } from './post.ts';

/** What was asked last and what came back, as the panels and the views read it. */
export type Answer = {
  query: string;
  variables: Variables | null;
  operationName: string | null;
  response: GraphResponse;
  /** From sending the question to having read the answer. */
  ms: number;
  /** Null when the server did not say. */
  cost: { asked: number; allowed: number } | null;
  /** Lists, by path, whose further pages were put in: all of them, or some before it was stopped. */
  loaded?: Readonly<Record<string, 'all' | 'part'>>;
};

type Answers = { tab: string; byTab: ReadonlyMap<string, Answer> };

const store = makeStore<Answers>({ tab: '', byTab: new Map() });

/** The answer of the tab that is open; null before its first run, and after one that brought no answer. */
export function useAnswer(): Answer | null {
  const { tab, byTab } = useStore(store);
  return byTab.get(tab) ?? null;
}

/** @param tab GraphiQL's id of the tab that is now open. */
export function openTab(tab: string): void {
  store.set({ ...store.get(), tab });
}

export function openedTab(): string {
  return store.get().tab;
}

/** @param answer Null when the question brought none. */
export function keepAnswer(tab: string, answer: Answer | null): void {
  const byTab = new Map(store.get().byTab);
  if (answer) byTab.set(tab, answer);
  else byTab.delete(tab);
  store.set({ ...store.get(), byTab });
}
