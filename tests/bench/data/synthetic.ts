/** What every generated record says of itself. */
export const synthetic = { provenance: 'ILLUSTRATIVE', provenanceNote: 'synthetic', releaseFrom: 1 } as const;

/** How much to generate. The counts of areas, events, participations and flows follow from the proposals. */
export interface Scale {
  readonly proposals: number;
  readonly amounts: number;
  readonly beneficiaries: number;
}

export const firstYear = 2014;
export const lastYear = 2025;

/** A day of a year as `YYYY-MM-DD`, counted from 0 to 364. */
export function dayOfYear(year: number, day: number): string {
  return new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10);
}
