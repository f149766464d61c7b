/** What every generated record says of itself. */
export const synthetic = { provenance: 'ILLUSTRATIVE', provenanceNote: 'synthetic', releaseFrom: 1 } as const;

/** How much to generate. The counts of areas, events, participations and flows follow from the proposals. */
export interface Scale {
  readonly proposals: number;
  readonly amounts: number;
  readonly beneficiaries: number;
  /** The first plan year. */
  readonly firstYear: number;
}

/** The last plan year at every scale: that of the last plans of the 63 provinces. */
export const lastYear = 2025;

/** `tenth` is the country with a tenth of its rows, to see what grows with them. */
export const scales = {
  small: { proposals: 50_000, amounts: 400_000, beneficiaries: 20_000, firstYear: 2014 },
  tenth: { proposals: 100_000, amounts: 800_000, beneficiaries: 20_000, firstYear: 2011 },
  national: { proposals: 1_000_000, amounts: 8_000_000, beneficiaries: 200_000, firstYear: 2011 },
} as const satisfies Record<string, Scale>;

export type ScaleName = keyof typeof scales;

/** The scale that a command line names. */
export function scaleNamed(name: string): ScaleName {
  if (!Object.hasOwn(scales, name)) {
    throw new Error(`There is no scale ${name}: choose of ${Object.keys(scales).join(', ')}.`);
  }
  return name as ScaleName;
}

/** A day of a year as `YYYY-MM-DD`, counted from 0 to 364. */
export function dayOfYear(year: number, day: number): string {
  return new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10);
}
