import { pick, useGraphiQL } from '@graphiql/react';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { useEffect, useState } from 'react';
import { readVariables } from '../share/asked.ts';
import { type GraphResponse, post, type Question } from '../shell/post.ts';

export interface Cost {
  readonly asked: number;
  readonly allowed: number;
}

/** The text that the editor holds and what it would cost; null where that cannot be told. */
export interface DryRun {
  readonly query: string;
  readonly cost: Cost | null;
}

const quietMs = 500;

/** The cost of what the editors hold, asked once they have been quiet for a moment and if the schema has all of it. */
export function useDryRun(): DryRun | null {
  const { queryEditor, variableEditor, operationName, schema } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'operationName', 'schema'),
  );
  const [run, setRun] = useState<DryRun | null>(null);
  useEffect(() => {
    if (!queryEditor || !variableEditor || !schema) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    let latest = 0;
    const ask = async () => {
      const mine = (latest += 1);
      const query = queryEditor.getValue();
      const variables = readVariables(variableEditor.getValue());
      const isWhole = variables !== undefined && isValid(schema, query);
      const cost = isWhole ? await costOf({ query, variables, operationName: operationName ?? null }) : null;
      if (mine === latest) setRun({ query, cost });
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), quietMs);
    };
    wait();
    const watched = [queryEditor, variableEditor].map((editor) => editor.onDidChangeModelContent(wait));
    return () => {
      latest = Infinity;
      clearTimeout(timer);
      for (const watch of watched) watch.dispose();
    };
  }, [queryEditor, variableEditor, operationName, schema]);
  return run;
}

function isValid(schema: GraphQLSchema, query: string): boolean {
  try {
    return validate(schema, parse(query)).length === 0;
  } catch {
    return false;
  }
}

async function costOf(question: Question): Promise<Cost | null> {
  try {
    return readCost(await post({ ...question, extensions: { dryRun: true } }));
  } catch {
    return null;
  }
}

/** Of a question that would be refused for its cost, the refusal tells it. */
function readCost({ extensions, errors }: GraphResponse): Cost | null {
  const cost = extensions?.['cost'] as Cost | undefined;
  if (cost) return cost;
  const refusal = errors?.find((error) => error.extensions?.['limit'] === 'cost')?.extensions;
  return refusal ? { asked: Number(refusal['measured']), allowed: Number(refusal['allowed']) } : null;
}
