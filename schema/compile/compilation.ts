import { sql, type SQL } from 'drizzle-orm';
import { alias, type PgTable } from 'drizzle-orm/pg-core';
import type { FieldNode, FragmentDefinitionNode, GraphQLSchema } from 'graphql';
import { fromTable, type Rows } from './declaration.ts';
import { Decisions } from './decisions.ts';
import type { Place } from './place.ts';
import type { Read, Runtime } from './runtime.ts';

/** The work on one operation: what it needs to look up, and what it gathers on the way. */
export class Compilation {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly decisions: Decisions;
  /** True when the answer is resolved further in TypeScript, so that abstract values must say their type. */
  readonly mixed: boolean;
  readonly binds = new Map<string, Read>();
  readonly checks: Read<void>[] = [];
  /** Set when the document asks for a field that TypeScript computes. */
  hasComputed = false;
  readonly #nodes = new Map<FieldNode, number>();
  #aliases = 0;

  constructor(
    schema: GraphQLSchema,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    runtime: Runtime,
    mixed: boolean,
  ) {
    this.schema = schema;
    this.fragments = fragments;
    this.decisions = new Decisions(runtime);
    this.mixed = mixed;
  }

  /** A parameter of the statement, read anew for each request. */
  bind(read: Read): SQL {
    const name = `b${this.binds.size}`;
    this.binds.set(name, read);
    return sql`${sql.placeholder(name)}`;
  }

  /** Something that must hold before any SQL runs; throws when it does not. */
  check(assert: Read<void>): void {
    this.checks.push(assert);
  }

  /** A name that no other place bears: below an abstract type, fields of several types may share their response keys. */
  placeName({ node, path, argument }: Place): string {
    const number = this.#nodes.get(node) ?? this.#nodes.size;
    this.#nodes.set(node, number);
    return `${number} ${path.join('.')}(${argument.join('.')})`;
  }

  /** A name for a FROM item that no other bears. */
  aliasName(): string {
    this.#aliases += 1;
    return `t${this.#aliases}`;
  }

  /** The rows of a table under a name of their own. */
  rows<Table extends PgTable>(
    table: Table,
    limits: Partial<Omit<Rows<Table>, 'row' | 'alias' | 'from'>> = {},
  ): Rows<Table> {
    const name = this.aliasName();
    const row = alias(table, name) as unknown as Table;
    return { row, alias: name, from: fromTable(row), ...limits };
  }
}
