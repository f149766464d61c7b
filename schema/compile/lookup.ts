import { sql, type SQL } from 'drizzle-orm';
import type { GraphQLField } from 'graphql';
import type { Compilation } from './compilation.ts';
import type { Inputs, LookupDeclaration } from './declaration.ts';
import { orNull } from './json-text.ts';
import type { Selection } from './object.ts';
import { isStorable, UnusableValue } from './place.ts';
import { compileMember } from './union.ts';

/** A global id is the name of its type, a colon and the public code: `Proposal:KCDP-2018-HP-01`. */
function typeOfId(id: string, types: ReadonlySet<string>): string {
  const type = id.slice(0, Math.max(0, id.indexOf(':')));
  if (!types.has(type) || !isStorable(id)) {
    throw new UnusableValue(`"${id.slice(0, 60)}" is not an id of this graph. Use the value of a field "id" as it is.`);
  }
  return type;
}

const codeOfId = (id: string): string => id.slice(id.indexOf(':') + 1);

/** The object of one id, or the objects of many in the order of the ids; null where there is none. */
export function compileLookup(
  compilation: Compilation,
  declaration: LookupDeclaration,
  _field: GraphQLField<unknown, unknown>,
  inputs: Inputs,
  selection: Selection,
): SQL {
  const types = declaration.types();
  const names: ReadonlySet<string> = new Set(Object.keys(types));
  const objectOf = (name: string, code: SQL) =>
    compileMember(compilation, name, types[name]!(code, compilation), selection);
  if (!declaration.list) {
    const id = inputs['id']!;
    const type = id.derive('type', (value: string) => typeOfId(value, names));
    return orNull(objectOf(type, id.bind(codeOfId)));
  }
  const ids = inputs['ids']!;
  const asked = ids.derive('types', (value: readonly string[]) =>
    [...new Set(value.map((id) => typeOfId(id, names)))].toSorted().join(' '),
  );
  if (asked === '') return sql`'[]'`;
  const item = compilation.aliasName();
  const type = sql`${sql.identifier(item)}.type`;
  const code = sql`${sql.identifier(item)}.code`;
  const cases = asked.split(' ').map((name) => sql`when ${sql.raw(`'${name}'`)} then ${objectOf(name, code)}`);
  const codes = ids.bind((value: readonly string[]) => JSON.stringify(value.map(codeOfId)));
  const typeNames = ids.bind((value: readonly string[]) => JSON.stringify(value.map((id) => typeOfId(id, names))));
  return sql`(select '[' || coalesce(string_agg(coalesce(case ${type} ${sql.join(cases, sql` `)} end, 'null'), ',' order by n), '') || ']'
    from rows from (json_array_elements_text(${typeNames}::text::json), json_array_elements_text(${codes}::text::json)) with ordinality ${sql.identifier(item)}(type, code, n))`;
}
