import { sql, type SQL } from 'drizzle-orm';
import { builder } from './builder.ts';

/**
 * The columns of a sum over records. By its name alone the sum of a number, or `records`, how many there are; `known` and
 * `withheld` count records, `part` and `whole` are the terms of the number's ratio to its base.
 */
export type Totals = (name: string, of?: 'known' | 'withheld' | 'part' | 'whole') => SQL;

/** The sum of one number of totals. */
export interface KnownSum {
  readonly totals: Totals;
  readonly name: string;
}

/** A sum of known values that says how many records are not in it. */
function knownSumType(name: string, type: 'Int' | 'BigInt', description: string, canBeWithheld = false) {
  return builder.objectRef<KnownSum>(name).implement({
    description,
    fields: (t) => ({
      value: t.leaf({
        type,
        nullable: true,
        description: 'The known numbers together. Null when no record tells; 0 only when known numbers add to 0.',
        sql: ({ totals, name: of }) => totals(of),
      }),
      known: t.leaf({
        type: 'Int',
        nullable: false,
        description: 'How many records tell.',
        sql: ({ totals, name: of }) => totals(of, 'known'),
      }),
      ...(canBeWithheld && {
        withheld: t.leaf({
          type: 'Int',
          nullable: false,
          description: 'Of how many records the number is withheld.',
          sql: ({ totals, name: of }) => totals(of, 'withheld'),
        }),
      }),
      missing: t.leaf({
        type: 'Int',
        nullable: false,
        description: 'How many records do not tell.',
        sql: ({ totals, name: of }) =>
          sql`(${totals('records')} - ${totals(of, 'known')}${canBeWithheld ? sql` - ${totals(of, 'withheld')}` : sql``})`,
      }),
    }),
  });
}

export const Count = knownSumType(
  'Count',
  'Int',
  'Persons or the like counted over records; what a record does not tell stays apart.',
);

export const ReleasedCount = knownSumType(
  'ReleasedCount',
  'Int',
  'Persons or the like counted over records: released counts alone are added, and those withheld or unknown stay apart.',
  true,
);

export const Quantity = knownSumType(
  'Quantity',
  'BigInt',
  'A number of units, such as đồng, added up over records; what a record does not tell stays apart.',
);
