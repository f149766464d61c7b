import { getOperationAST, GraphQLError, parse, validate, type DocumentNode } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { withPlace } from '../errors/input-place.ts';
import { refusal, refuseAbove } from '../errors/refuse.ts';
import { DocumentCache } from './document-cache.ts';
import type { Limits } from './figures.ts';
import { checkDocument } from './measure-document.ts';
import { planAdmission, type Admission } from './plan-admission.ts';
import { scanNesting } from './scan-nesting.ts';

const cachedCharacters = 1_000_000;
const mostValidationErrors = 9;

/**
 * The defence in order: bytes, source nesting, tokens, the document's budget, validation, then arguments and cost,
 * all before SQL. A document that passed is kept with what was found, and met again costs a look-up; a known one,
 * however it came, is kept for ever.
 */
export function useLimits(limits: Limits, known: ReadonlySet<string>): Plugin {
  const admitted = new DocumentCache(cachedCharacters, known);
  const sources = new WeakMap<DocumentNode, string>();
  const admissions = new WeakMap<DocumentNode, Map<string, Admission>>();

  return {
    onParse({ params, setParsedDocument, setParseFn }) {
      const source = String(params.source);
      const known = admitted.get(source);
      if (known) return setParsedDocument(known);
      setParseFn(() => {
        const document = parseWithin(source, limits);
        checkDocument(document, limits);
        sources.set(document, source);
        return document;
      });
    },

    onValidate({ params: { documentAST }, setResult, setValidationFn }) {
      if (admissions.has(documentAST)) return setResult([]);
      setValidationFn((schema: Parameters<typeof validate>[0], document: DocumentNode) =>
        validate(schema, document, undefined, { maxErrors: mostValidationErrors }),
      );
      return ({ valid, result, setResult: setErrors }) => {
        if (!valid) return setErrors(result.map((error) => withPlace(error as GraphQLError, documentAST)));
        const source = sources.get(documentAST);
        if (source === undefined) return;
        admitted.set(source, documentAST);
        admissions.set(documentAST, new Map());
      };
    },

    onExecute({ args, context, setResultAndStopExecution }) {
      const operation = getOperationAST(args.document, args.operationName);
      if (!operation) return;
      const name = operation.name?.value ?? '';
      const known = admissions.get(args.document);
      const admit = known?.get(name) ?? planAdmission(args.schema, args.document, operation, limits);
      known?.set(name, admit);
      const asked = admit(args.variableValues ?? {});
      const cost = { asked, allowed: limits.cost };
      Object.assign(context as object, { cost });
      if (asks('dryRun', context)) return setResultAndStopExecution({ data: null, extensions: { cost } });
      if (!asks('cost', context)) return;
      return {
        onExecuteDone({ result, setResult }) {
          if (isAsyncIterable(result)) return;
          setResult({ ...result, extensions: { ...result.extensions, cost } });
        },
      };
    },
  };
}

/**
 * Whether the request carries `"extensions": {"cost": true}`, to be told its cost beside the answer, or `dryRun`, to be
 * told it in place of one.
 */
function asks(what: 'cost' | 'dryRun', context: unknown): boolean {
  const { params } = context as { params?: { extensions?: Record<string, unknown> | null } };
  return params?.extensions?.[what] === true;
}

function parseWithin(source: string, limits: Limits): DocumentNode {
  const bytes = Buffer.byteLength(source);
  if (bytes > limits.documentBytes)
    throw refusal('DOCUMENT_TOO_LARGE', `The document has ${bytes} bytes; send at most ${limits.documentBytes}.`, {
      details: { limit: 'documentBytes', measured: bytes, allowed: limits.documentBytes },
    });
  const nesting = scanNesting(source, limits.sourceNesting);
  refuseAbove('sourceNesting', 'Brackets inside brackets', nesting, limits.sourceNesting);
  try {
    return parse(source, { maxTokens: limits.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.includes(`more than ${limits.tokens} tokens`))
      refuseAbove('tokens', 'Tokens in the document (or more)', limits.tokens + 1, limits.tokens);
    throw error;
  }
}
