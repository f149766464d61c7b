import { sql, type SQL } from 'drizzle-orm';
import { isObjectType, type GraphQLObjectType } from 'graphql';
import { collectFields } from './collect.ts';
import type { Compilation } from './compilation.ts';
import type { Rows, UnionDeclaration } from './declaration.ts';
import { literal, orNull } from './json-text.ts';
import { compileObject, type Selection } from './object.ts';
import { compileRows } from './rows.ts';

/** The JSON text of an object of a type that only its row tells: one case for each type. */
export function compileUnion(
  compilation: Compilation,
  declaration: UnionDeclaration,
  row: unknown,
  nullable: boolean,
  selection: Selection,
): SQL {
  const cases = Object.entries(declaration.members()).map(([key, { type, rows }]) => {
    const member = readsRow(compilation, type, selection)
      ? compileMember(compilation, type, rows(row, compilation), selection)
      : compileObject(compilation, objectType(compilation, type), undefined, selection, true);
    return sql`when ${literal(key)} then ${member}`;
  });
  const one = sql`(case ${declaration.on(row)} ${sql.join(cases, sql` `)} end)`;
  return nullable ? orNull(one) : one;
}

/** The JSON text of the one row of a type among several; SQL null without one. */
export function compileMember(compilation: Compilation, name: string, rows: Rows, selection: Selection): SQL {
  const child = compileObject(compilation, objectType(compilation, name), rows.row, selection, true);
  return compileRows(rows, child, false, false);
}

/** False where a document asks nothing of a type but its name. */
function readsRow(compilation: Compilation, name: string, { nodes }: Selection): boolean {
  const sets = nodes.map((node) => node.selectionSet);
  const fields = collectFields(compilation, objectType(compilation, name), sets);
  return [...fields.values()].some(([node]) => !node!.name.value.startsWith('__'));
}

function objectType(compilation: Compilation, name: string): GraphQLObjectType {
  const type = compilation.schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is not an object type`);
  return type;
}
