/** A day so many days after another, as `YYYY-MM-DD`. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + Math.round(days) * 86_400_000).toISOString().slice(0, 10);

/** The day on which the demo was "taken": what would come later is not there. */
export const asOf = '2021-03-31';
