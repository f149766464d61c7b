import { fileURLToPath } from 'node:url';
import { csvRecords } from '../import/read-csv.ts';
import { randomStream } from './random.ts';

export interface Province {
  readonly code: string;
  /** Two digits of the code, within codes of the demo. */
  readonly key: string;
  readonly name: string;
  readonly districts: readonly { readonly code: string; readonly name: string }[];
  readonly programme: string;
  readonly centre: string;
  /** How much it does, around 1. */
  readonly size: number;
  /** Share of its proposals that the national programme pays. */
  readonly nationalShare: number;
}

const invented = ['Bắc', 'Nam', 'Đông', 'Tây', 'Trung'];

/** The 63 provinces of 2008 to 2025. Hải Phòng alone has districts in the lists; the others get five invented ones. */
export async function readProvinces(): Promise<Province[]> {
  const path = fileURLToPath(new URL('../data/reference/places.csv', import.meta.url));
  const places = await csvRecords(path);
  const listed = Map.groupBy(
    places.filter((place) => place['type'] === 'RURAL_DISTRICT'),
    (place) => place['parent']!,
  );
  return places
    .filter((place) => place['level'] === 'PROVINCE' && place['valid_from'] === '2008-08-01')
    .map(({ code, name }) => {
      const key = code!.slice(1, 3);
      const random = randomStream(1, Number(key));
      return {
        code: code!,
        key,
        name: name!,
        districts:
          listed.get(code!)?.map((district) => ({ code: district['code']!, name: district['name']! })) ??
          invented.map((word, index) => ({ code: `MH-D${key}-${index + 1}`, name: `Minh Họa ${word}` })),
        programme: key === '31' ? 'KCDP-HP' : `MH-KCDP-${key}`,
        centre: `MH-TTKC-${key}`,
        size: 0.5 + 1.2 * random() ** 2,
        nationalShare: 0.12 + 0.2 * random(),
      };
    });
}
