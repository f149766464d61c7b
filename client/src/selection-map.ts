/**
 * What must be known of each field at run time, by the field's name or, where that would be wrong for one type, by
 * `Type.name`. A page and its edges count as the type that they list.
 */
export interface SelectionMap {
  /** The type beneath a field; the type that has the field where it is not listed. */
  readonly types: Readonly<Record<string, string>>;
  /** Fields that are whole numbers: 1, or 0 for a type where the name means something else. */
  readonly numbers: Readonly<Record<string, 0 | 1>>;
  /** The type of an argument by its name, `field.name` or `Type.field.name`; `*` is the type beneath the field. */
  readonly arguments: Readonly<Record<string, string>>;
}

export const typeBeneath = ({ types }: SelectionMap, type: string, field: string): string =>
  types[`${type}.${field}`] ?? types[field] ?? type;

export const isNumber = ({ numbers }: SelectionMap, type: string, field: string): boolean =>
  !!(numbers[`${type}.${field}`] ?? numbers[field]);

export const argumentType = (map: SelectionMap, type: string, field: string, name: string): string | undefined =>
  (map.arguments[`${type}.${field}.${name}`] ?? map.arguments[`${field}.${name}`] ?? map.arguments[name])?.replace(
    '*',
    typeBeneath(map, type, field),
  );
