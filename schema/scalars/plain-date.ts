import { UnusableInput } from '../errors.ts';
import { textScalar } from './text-scalar.ts';

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

function parsePlainDate(value: unknown): string {
  const match = typeof value === 'string' ? isoDate.exec(value) : null;
  const [year, month, day] = (match ?? []).slice(1).map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year ?? 0, (month ?? 0) - 1, day ?? 0);
  const exists = year !== undefined && year > 0 && date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
  if (!exists) throw new UnusableInput('Write a day of the calendar as YYYY-MM-DD, such as "2018-05-27".');
  return value as string;
}

textScalar('Date', 'A day without time and zone, as YYYY-MM-DD.', parsePlainDate);

textScalar('DateTime', 'An instant in UTC, as in 2026-11-23T10:15:00.000Z.', (value) => {
  const instant = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(instant)) throw new UnusableInput('Write an instant as in 2026-11-23T10:15:00Z.');
  return new Date(instant).toISOString();
});
