import { pick, useGraphiQL } from '@graphiql/react';
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { useMemo } from 'react';
import { itemsOf, type List, listsOf, listToOpen } from '../answer/lists.ts';
import { type AnswerNotes, notesOf } from '../answer/notes.ts';
import { pagedField } from '../answer/pages.ts';
import { selectionOf } from '../answer/selection.ts';
import { type Table, tableOf } from '../answer/table.ts';
import type { Answer } from '../shell/last-answer.ts';
import { useViewState } from '../shell/view-state.ts';

/** An answer as the schema understands it. */
export type Reading = { document: DocumentNode; lists: readonly List[]; notes: AnswerNotes; data: unknown };

/** Null without an answer, without data, and while the schema has not arrived. */
export function useReading(answer: Answer | null): Reading | null {
  const { schema } = useGraphiQL(pick('schema'));
  return useMemo(() => (schema && answer ? read(schema, answer) : null), [schema, answer]);
}

function read(schema: GraphQLSchema, { query, operationName, variables, response }: Answer): Reading | null {
  const { data } = response;
  if (!data) return null;
  const document = parse(query);
  const selection = selectionOf(schema, document, operationName, variables);
  return selection && { document, lists: listsOf(selection), notes: notesOf(selection, data), data };
}

/** The list that was chosen, else the one to begin with. */
export function useTable(reading: Reading): Table {
  const { list } = useViewState();
  return useMemo(() => {
    const chosen = reading.lists.find(({ path }) => path === list) ?? listToOpen(reading.lists, reading.data);
    return tableOf(chosen, reading.data);
  }, [reading, list]);
}

/** Whether the answer holds the whole list; undefined when the question asked for nothing that tells. */
export function complete(list: List, data: unknown, { loaded }: Answer): boolean | undefined {
  const state = loaded?.[list.path];
  const paged = pagedField(list);
  if (state || !paged) return state !== 'part';
  let page = data as Record<string, unknown> | null | undefined;
  for (const { key } of list.trail.slice(0, -1)) page = page?.[key] as typeof page;
  for (const { key, field } of paged.below) {
    const value = page?.[key];
    if (field.name === 'totalCount' || field.name === 'rowCount') return value === itemsOf(list, data).length;
    if (field.name === 'pageInfo' && (value as { hasNextPage?: boolean }).hasNextPage === false) return true;
  }
  return undefined;
}
