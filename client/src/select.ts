import type { Client, RequestOptions } from './client.ts';
import { compile } from './compile.ts';
import type { Query, Types } from './generated/schema.ts';
import type { Checked, Selected, Selection } from './selection.ts';

export type { Selected, Selection } from './selection.ts';

export interface SelectOptions extends RequestOptions {
  /** The operation's name in logs, `Select` unless given. */
  readonly name?: string;
}

/** What a selection of the type answers, for the type of a component's properties. */
export type SelectedOf<Name extends keyof Types, Chosen> = Selected<Types[Name], Chosen>;

/** One request for exactly what is selected. Values go as variables, amounts come as bigint. */
export function select<const Chosen extends Selection<Query>>(
  client: Client,
  // the middle part is for editors: it has the descriptions
  selection: Chosen & Selection<Query> & Checked<Query, Chosen>,
  { name = 'Select', ...options }: SelectOptions = {},
): Promise<Selected<Query, Chosen>> {
  const { operation, variables } = compile(selection, name);
  return client.request(operation, variables, options) as Promise<Selected<Query, Chosen>>;
}

/** A selection to spread into others, checked against its type where it is written. */
export function fragment<const Name extends keyof Types, const Chosen extends Selection<Types[Name]>>(
  _type: Name,
  selection: Chosen & Selection<Types[Name]> & Checked<Types[Name], Chosen>,
): Chosen {
  return selection;
}
