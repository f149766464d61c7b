import { builder } from './builder.ts';

const SortDirection = builder.enumType('SortDirection', {
  description: 'The direction of an order.',
  values: { ASC: { description: 'Ascending.' }, DESC: { description: 'Descending.' } } as const,
});

const NullPlacement = builder.enumType('NullPlacement', {
  description: 'Where records without a value stand in an order.',
  values: { FIRST: { description: 'Before all others.' }, LAST: { description: 'Behind all others.' } } as const,
});

/** What every term of an order says beside its key; `directionOf` reads it. */
export const directionFields = (t: any, nulls: string) => ({
  direction: t.field({
    type: SortDirection,
    required: true,
    defaultValue: 'ASC',
    description: 'Ascending unless asked otherwise.',
  }),
  nulls: t.field({ type: NullPlacement, required: true, defaultValue: 'LAST', description: nulls }),
});
