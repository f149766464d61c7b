import { type ASTNode, type FieldNode, Kind, parse, type SelectionSetNode } from 'graphql';

/** A stretch of a text, lines and columns counted from 1; the end is the column behind its last sign. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** An error of an answer, as far as its place is concerned. */
export interface PlacedError {
  readonly locations?: readonly { readonly line: number; readonly column: number }[] | undefined;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Where in the question an error stands: at the argument that it names, else at its location, else at the field of its
 * path. Null when it says none of them, or the text is not the one that was asked.
 */
export function placeOfError(query: string, error: PlacedError): Place | null {
  const field = fieldAt(query, error.path ?? []);
  const argument = error.extensions?.['argument'];
  const named = field && typeof argument === 'string' ? argumentAt(field, argument.split('.')) : null;
  const [location] = error.locations ?? [];
  if (named) return stretch(query, named);
  if (location) return wordAt(query, location);
  return field ? stretch(query, field.name) : null;
}

function fieldAt(query: string, path: readonly (string | number)[]): FieldNode | null {
  let found: FieldNode | null = null;
  try {
    const { definitions } = parse(query);
    const [operation] = definitions.filter((part) => part.kind === Kind.OPERATION_DEFINITION);
    let within: SelectionSetNode | undefined = operation?.selectionSet;
    for (const step of path) {
      if (typeof step === 'number') continue;
      const next = fieldsOf(within).find(({ alias, name }) => (alias ?? name).value === step);
      if (!next) break;
      found = next;
      within = next.selectionSet;
    }
  } catch {
    return null;
  }
  return found;
}

function fieldsOf(selections: SelectionSetNode | undefined): FieldNode[] {
  return (selections?.selections ?? []).flatMap((one) => {
    if (one.kind === Kind.FIELD) return one;
    return one.kind === Kind.INLINE_FRAGMENT ? fieldsOf(one.selectionSet) : [];
  });
}

/** The deepest part of the argument that the text writes out; a variable in its place is where it ends. */
function argumentAt(field: FieldNode, [first, ...steps]: readonly string[]): ASTNode | null {
  const argument = field.arguments?.find(({ name }) => name.value === first);
  if (!argument) return null;
  let found: ASTNode = argument;
  let value = argument.value;
  for (const step of steps) {
    const inner = value.kind === Kind.LIST ? value.values[Number(step)] : undefined;
    const member = value.kind === Kind.OBJECT ? value.fields.find(({ name }) => name.value === step) : undefined;
    if (!inner && !member) break;
    found = inner ?? member!;
    value = inner ?? member!.value;
  }
  return found;
}

function stretch(query: string, { loc }: ASTNode): Place | null {
  if (!loc) return null;
  const [from, to] = [positionAt(query, loc.start), positionAt(query, loc.end)];
  return { ...from, endLine: to.line, endColumn: to.column };
}

function positionAt(query: string, offset: number): { line: number; column: number } {
  const before = query.slice(0, offset).split(/\r\n|[\n\r]/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** The word that begins at a location, or one sign where none does. */
function wordAt(query: string, { line, column }: { line: number; column: number }): Place {
  const rest = (query.split(/\r\n|[\n\r]/)[line - 1] ?? '').slice(column - 1);
  const length = /^[$@]?\w+|^"[^"]*"/.exec(rest)?.[0].length ?? 1;
  return { line, column, endLine: line, endColumn: column + length };
}
