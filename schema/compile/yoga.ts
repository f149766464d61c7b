import type { ExecutionArgs, ExecutionResult } from 'graphql';
import { CompiledExecutor, isText, type RunStatement } from './executor.ts';

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

/** A Yoga plugin that executes queries by compiled statements. `runner` finds the database in the context. */
export function useCompiledReads(runner: (context: any) => RunStatement) {
  const executors = new WeakMap<object, CompiledExecutor>();
  return {
    onExecute({ setExecuteFn }: ExecuteHook) {
      setExecuteFn(async ({ schema, document, operationName, variableValues, contextValue }) => {
        const run = runner(contextValue);
        let executor = executors.get(run);
        if (!executor) {
          executor = new CompiledExecutor(schema, run);
          executors.set(run, executor);
        }
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
