import type { Database, QueryParameter } from '@khuyencong/drizzle';
import type { ExecutionArgs, ExecutionResult } from 'graphql';
import { CompiledExecutor, isText, type RunStatement } from './executor.ts';

type StatementDatabase = Pick<Database, 'queryBytes'>;

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
  return (statement, parameters, prepare) =>
    database.queryBytes(statement, parameters as readonly QueryParameter[], { prepare });
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
        return isText(result) ? passThrough(result.text) : result;
      });
    },
  };
}

/** The bytes go out as they came; extensions that plugins add later stand behind the data. */
function passThrough(text: Buffer): TextResult {
  return {
    data: noData,
    stringify: ({ extensions }) => {
      const bytes =
        extensions === undefined
          ? text
          : Buffer.concat([text.subarray(0, -1), Buffer.from(`,"extensions":${JSON.stringify(extensions)}}`)]);
      // a response body may be bytes; Yoga's type knows only text
      return bytes as unknown as string;
    },
  };
}
