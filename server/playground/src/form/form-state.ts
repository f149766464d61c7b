import { makeStore, useStore } from '../words/store.ts';
import { type BudgetForm, firstForm } from './budget-form.ts';

type FormState = {
  form: BudgetForm;
  /** The text that the form wrote last; null before. */
  written: string | null;
};

const store = makeStore<FormState>({ form: firstForm, written: null });

/** What is chosen, also while another panel is open. */
export function useFormState(): FormState {
  return useStore(store);
}

/** Changes what is chosen; an order or a top by a measure that is gone goes with it. */
export function changeForm(change: Partial<BudgetForm>): void {
  const form = { ...store.get().form, ...change };
  const isThere = (place: { measure: number } | null) => place !== null && place.measure < form.measures.length;
  store.set({
    ...store.get(),
    form: { ...form, top: isThere(form.top) ? form.top : null, order: isThere(form.order) ? form.order : null },
  });
}

export function keepWritten(written: string): void {
  store.set({ ...store.get(), written });
}
