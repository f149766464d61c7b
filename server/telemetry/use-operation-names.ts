import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { traceOf } from './trace.ts';

/** Notes the operation's name for the request log; an unnamed one stays null. */
export function useOperationNames(): Plugin {
  return {
    onExecute({ args }) {
      const operation = getOperationAST(args.document, args.operationName);
      traceOf(args.contextValue as object).operation = operation?.name?.value ?? null;
    },
  };
}
