import { sql, type SQL } from 'drizzle-orm';
import { today } from '@khuyencong/drizzle/queries/life.ts';
import type { Input } from './compile/input.ts';

/** The argument of every field that says how things stood at the end of a day. */
export const dayArgument = (t: any) => ({
  on: t.arg({ type: 'Date', description: 'At the end of this day; today in Vietnam without it.' }),
});

/** The day that is asked for. */
export const dayOf = (on: Input): SQL => (on.isSet ? sql`${on.bind()}::text::date` : today);
