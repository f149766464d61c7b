import { sql, type SQL } from 'drizzle-orm';
import {
  getNamedType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { collectFields } from './collect.ts';
import type { Compilation } from './compilation.ts';
import { declarationOf, type Inputs, type Rows } from './declaration.ts';
import { coerceDefaultValue } from './default-value.ts';
import { Input } from './input.ts';
import { jsonObject, jsonValue } from './json-text.ts';
import { compileLookup } from './lookup.ts';
import { compilePage } from './page.ts';
import type { Place } from './place.ts';
import { compileRows } from './rows.ts';
import { compileUnion } from './union.ts';

/** The key under which an abstract value names its type when TypeScript resolves the answer further. */
export const typeKey = '$type';

/** The fields of one place in a document: all nodes that share its response key. */
export interface Selection {
  readonly nodes: readonly FieldNode[];
  readonly path: readonly string[];
}

/** The JSON text of an object: the selected fields of `type`, read from `row`. */
export function compileObject(
  compilation: Compilation,
  type: GraphQLObjectType,
  row: unknown,
  selection: Selection,
  abstract = false,
): SQL {
  const fields = collectFields(
    compilation,
    type,
    selection.nodes.map((node) => node.selectionSet),
  );
  return compileFields(compilation, type, row, fields, selection.path, abstract);
}

/** The JSON text of an object whose fields are already collected. */
export function compileFields(
  compilation: Compilation,
  type: GraphQLObjectType,
  row: unknown,
  fields: ReadonlyMap<string, readonly FieldNode[]>,
  path: readonly string[],
  abstract = false,
): SQL {
  const members: [string, SQL | string][] = [];
  if (abstract && compilation.mixed) members.push([typeKey, JSON.stringify(type.name)]);
  for (const [key, nodes] of fields) {
    const name = nodes[0]!.name.value;
    if (name === '__typename') {
      members.push([key, JSON.stringify(type.name)]);
    } else if (!name.startsWith('__')) {
      const field = type.getFields()[name]!;
      members.push([key, compileField(compilation, field, row, { nodes, path: [...path, key] })]);
    }
  }
  return jsonObject(members);
}

/** The JSON text of one field. */
export function compileField(
  compilation: Compilation,
  field: GraphQLField<unknown, unknown>,
  row: unknown,
  selection: Selection,
): SQL {
  const declaration = declarationOf(field);
  if (!declaration) throw new Error(`Field ${field.name} is not declared for compilation`);
  const nullable = !isNonNullType(field.type);
  const inputs = inputsOf(compilation, field, selection);
  const childOf = (rows: Pick<Rows, 'row'>) => compileChild(compilation, field.type, rows.row, selection);
  switch (declaration.kind) {
    case 'leaf': {
      const value = declaration.sql(row, inputs, compilation);
      return jsonValue(value, declaration.form, nullable);
    }
    case 'embed': {
      const child = childOf({ row: declaration.row(row, inputs, compilation) });
      const present = declaration.present?.(row);
      return present ? sql`case when ${present} then ${child} else 'null' end` : child;
    }
    case 'rows': {
      const rows = declaration.rows(row, inputs, compilation);
      return compileRows(rows, childOf(rows), declaration.list, nullable);
    }
    case 'page':
      return compilePage(compilation, declaration, field, row, inputs, selection);
    case 'lookup':
      return compileLookup(compilation, declaration, field, inputs, selection);
    case 'union':
      return compileUnion(compilation, declaration, row, nullable, selection);
    case 'computed': {
      compilation.hasComputed = true;
      const needs = declaration.needs(row, inputs, compilation);
      return jsonObject(Object.entries(needs).map(([name, value]) => [name, jsonValue(value, 'escaped', true)]));
    }
  }
}

function compileChild(compilation: Compilation, type: GraphQLOutputType, row: unknown, selection: Selection): SQL {
  const named = getNamedType(type);
  if (!isObjectType(named)) throw new Error(`${named.name} is not an object type`);
  return compileObject(compilation, named, row, selection);
}

/** The arguments of a field at its place in the document. */
function inputsOf(compilation: Compilation, field: GraphQLField<unknown, unknown>, selection: Selection): Inputs {
  const node = selection.nodes[0]!;
  const inputs: Record<string, Input> = {};
  for (const argument of field.args) {
    const value = node.arguments?.find((candidate) => candidate.name.value === argument.name)?.value;
    const place: Place = { node, path: selection.path, argument: [argument.name] };
    const origin = value ? ({ kind: 'literal', node: value } as const) : ({ kind: 'absent' } as const);
    inputs[argument.name] = new Input(compilation, argument.type, origin, place, coerceDefaultValue(argument));
  }
  return inputs;
}
