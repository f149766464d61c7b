import type { Database, QueryParameter } from '@khuyencong/drizzle';
import type { ExecutionArgs, ExecutionResult } from 'graphql';
import { CompiledExecutor, isText, type RunStatement } from './executor.ts';

type StatementDatabase = Pick<Database, 'query'>;

/** What Yoga calls around the execution of an operation; the part of its plugin type that is used here. */
interface ExecuteHook {
  readonly args: ExecutionArgs;
  readonly setExecuteFn: (execute: (args: ExecutionArgs) => Promise<unknown>) => void;
}

/** A result whose text is ready; Yoga's processor calls `stringify` instead of writing JSON itself. */
interface TextResult extends ExecutionResult {
  readonly stringify: (result: ExecutionResult) => string;
}

const noData = Object.freeze({});

/** Sends the statements of plans to a database; the answer is the single value of the single row. */
export function statementRunner(database: StatementDatabase): RunStatement {
  return async (statement, parameters, prepare) => {
    const [row] = await database.query<{ data: string }>(statement, parameters as readonly QueryParameter[], {
      prepare,
    });
    return row!.data;
  };
}

/** A Yoga plugin that executes queries by compiled statements. */
export function useCompiledReads({ database }: { database: StatementDatabase }) {
  let executor: CompiledExecutor | undefined;
  return {
    onExecute({ setExecuteFn }: ExecuteHook) {
      setExecuteFn(async ({ schema, document, operationName, variableValues, contextValue }) => {
        executor ??= new CompiledExecutor(schema, statementRunner(database));
        const result = await executor.execute({
          document,
          operationName: operationName ?? null,
          variables: variableValues ?? null,
          context: contextValue,
        });
        return isText(result) ? passThrough(result.data) : result;
      });
    },
  };
}

/** Extensions that plugins add later stand behind the data. */
function passThrough(data: string): TextResult {
  return {
    data: noData,
    stringify: ({ extensions }) =>
      extensions === undefined ? `{"data":${data}}` : `{"data":${data},"extensions":${JSON.stringify(extensions)}}`,
  };
}
