import { readFileSync } from 'node:fs';
import { createClient } from '@khuyencong/client';
import { fragment, select, type SelectedOf } from '@khuyencong/client/select';
import {
  buildSchema,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { decodePlanOf } from '../../client/plugin/decode-plan.ts';
import { compile } from '../../client/src/compile.ts';

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));

/** A client that never answers with data, and the last request that it was asked to send. */
function listening(data: unknown = {}) {
  const sent: { query: string; operationName: string; variables: Record<string, unknown> }[] = [];
  const api = createClient({
    url: 'http://localhost/graphql',
    fetch: async (_url, init) => {
      sent.push(JSON.parse(String(init?.body)));
      return Response.json({ data });
    },
  });
  return { api, sent };
}

test('arguments leave as variables, so that one shape is one text, and amounts come back as bigint', async () => {
  const { api, sent } = listening({ proposals: { nodes: [{ titleVi: 'Máy', total: '1791480000' }] } });
  const ask = (first: number, stage: 'REGISTERED' | 'APPROVED') =>
    select(api, {
      proposals: {
        $: { first, where: { registeredTotal: { gte: 2n ** 64n } } },
        nodes: { titleVi: true, total: { $: { stage } } },
      },
    });
  const answer = await ask(2, 'REGISTERED');
  expect(answer).toEqual({ proposals: { nodes: [{ titleVi: 'Máy', total: 1791480000n }] } });
  expectTypeOf(answer.proposals.nodes).toEqualTypeOf<
    readonly { readonly titleVi: string; readonly total: bigint | null }[]
  >();
  await ask(5, 'APPROVED');
  expect(sent).toEqual([
    {
      query:
        'query Select($v0:Int$v1:ProposalFilter$v2:BudgetStage!){proposals(first:$v0,where:$v1){nodes{titleVi total(stage:$v2) }}}',
      operationName: 'Select',
      variables: { v0: 2, v1: { registeredTotal: { gte: '18446744073709551616' } }, v2: 'REGISTERED' },
    },
    {
      query: sent[0]?.query,
      operationName: 'Select',
      variables: { v0: 5, v1: { registeredTotal: { gte: '18446744073709551616' } }, v2: 'APPROVED' },
    },
  ]);
});

test('aliases, a name of its own and what is left undefined', async () => {
  const total = { registered: { sum: '7', known: 1 }, city: { sum: null }, proposals: 11 };
  const { api, sent } = listening({ budget: { total } });
  const { budget } = await select(
    api,
    {
      budget: {
        $: { first: undefined },
        total: {
          proposals: true,
          $as: {
            registered: { money: { $: { stage: 'REGISTERED' }, sum: true, known: true } },
            city: { money: { $: { stage: 'REGISTERED', sources: ['PROVINCIAL_BUDGET'] }, sum: true } },
          },
        },
      },
    },
    { name: 'Registered' },
  );
  expect(budget.total).toEqual({ registered: { sum: 7n, known: 1 }, city: { sum: null }, proposals: 11 });
  expectTypeOf(budget.total).toEqualTypeOf<{
    readonly proposals: number;
    readonly registered: { readonly sum: bigint | null; readonly known: number };
    readonly city: { readonly sum: bigint | null };
  }>();
  expect(sent[0]?.query).toBe(
    'query Registered($v0:BudgetStage!$v1:BudgetStage!$v2:[FundingSource!]){budget{total{proposals ' +
      'registered:money(stage:$v0){sum known }city:money(stage:$v1,sources:$v2){sum }}}}',
  );
});

test('a fragment is spread, and its type is that of what it selects', async () => {
  const summary = fragment('Proposal', { code: true, total: { $: { stage: 'APPROVED' } } });
  expectTypeOf<SelectedOf<'Proposal', typeof summary>>().toEqualTypeOf<{
    readonly code: string;
    readonly total: bigint | null;
  }>();
  const { api } = listening({ proposal: { code: 'A', total: '1', titleEn: null } });
  const { proposal } = await select(api, { proposal: { $: { code: 'A' }, ...summary, titleEn: true } });
  expect(proposal).toEqual({ code: 'A', total: 1n, titleEn: null });
  expectTypeOf(proposal).toEqualTypeOf<{
    readonly code: string;
    readonly titleEn: string | null;
    readonly total: bigint | null;
  } | null>();
});

test('fields of one of several types are told apart by the name of the type', async () => {
  const node = { __typename: 'Proposal', id: 'Proposal:A', planYear: 2018, total: '5' };
  const { api, sent } = listening({ node });
  const answer = await select(api, {
    node: {
      $: { id: 'Proposal:A' },
      id: true,
      $on: { Proposal: { planYear: true, total: { $: { stage: 'REGISTERED' } } }, Place: { name: true } },
    },
  });
  expect(answer).toEqual({ node: { ...node, total: 5n } });
  expect(sent[0]?.query).toContain('{id __typename ...on Proposal{planYear total(stage:$v1) }...on Place{name }}');
  if (answer.node?.__typename === 'Proposal') expectTypeOf(answer.node.total).toEqualTypeOf<bigint | null>();
  else if (answer.node?.__typename === 'Place') expectTypeOf(answer.node.name).toBeString();
});

test('what does not exist in the graph does not compile', () => {
  const { api } = listening();
  const refused = () => [
    // @ts-expect-error a misspelt field
    select(api, { proposals: { nodes: { titelVi: true } } }),
    // @ts-expect-error a misspelt field under an alias
    select(api, { dataset: { $as: { all: { proposal: true } } } }),
    // @ts-expect-error a misspelt field of a fragment's type
    select(api, { node: { $: { id: 'a' }, $on: { Place: { nom: true } } } }),
    // @ts-expect-error a wrong value of a closed list
    select(api, { proposals: { $: { where: { programmeLevel: { eq: 'LOCALE' } } }, totalCount: true } }),
    // @ts-expect-error a missing argument of a field
    select(api, { proposals: { nodes: { total: true } } }),
    // @ts-expect-error a missing argument of an object
    select(api, { proposal: { code: true } }),
    // @ts-expect-error a number as VND
    select(api, { proposals: { $: { where: { registeredTotal: { gt: 5 } } }, totalCount: true } }),
    // @ts-expect-error an argument that does not exist
    select(api, { proposals: { $: { wher: {} }, totalCount: true } }),
    // @ts-expect-error a misspelt argument beside a right one
    select(api, { proposals: { $: { first: 1, frist: 1 }, totalCount: true } }),
    // @ts-expect-error a misspelt condition beside a right one, within a list
    select(api, { proposals: { $: { where: { and: [{ planYear: { eq: 1, qe: 1 } }] } }, totalCount: true } }),
    // @ts-expect-error a misspelt field of a fragment
    fragment('Proposal', { code: true, titelVi: true }),
    // @ts-expect-error an object without a selection
    select(api, { proposals: true }),
    // @ts-expect-error two of which exactly one may be given
    select(api, { budget: { $: { by: [{ dimension: 'ACTIVITY', place: { level: 'DISTRICT' } }] }, rowCount: true } }),
    // @ts-expect-error a field that was not selected
    select(api, { dataset: { licence: true } }).then(({ dataset }) => dataset.proposalCount),
  ];
  expect(refused).toBeTypeOf('function');
});

describe('a selection of every field of the graph', () => {
  const fieldsOf = (name: string): GraphQLField<unknown, unknown>[] => {
    const type = schema.getType(name);
    return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  };
  const sample = (argument: GraphQLArgument): unknown => {
    const type = getNamedType(argument.type);
    const list = isListType(isNonNullType(argument.type) ? argument.type.ofType : argument.type);
    const value = isEnumType(type)
      ? type.getValues()[0]?.name
      : isInputObjectType(type)
        ? {}
        : ({ Int: 1, Boolean: true }[type.name] ?? '1');
    return list ? [value].slice(isInputObjectType(type) ? 1 : 0) : value;
  };
  /** Every argument is given, so that the type of each is declared. */
  const given = ({ args }: GraphQLField<unknown, unknown>) =>
    args.length === 0 ? {} : { $: Object.fromEntries(args.map((argument) => [argument.name, sample(argument)])) };
  const someLeaf = { __typename: true };

  /** How each type is reached from the root, with the arguments that must be there. */
  const paths = new Map<string, (inner: object) => object>([['Query', (inner) => inner]]);
  for (const [name, path] of paths) {
    for (const field of fieldsOf(name)) {
      const next = getNamedType(field.type);
      const required = Object.fromEntries(
        field.args
          .filter((argument) => isRequiredArgument(argument))
          .map((argument) => [argument.name, sample(argument)]),
      );
      const members = isAbstractType(next) ? schema.getPossibleTypes(next) : [];
      if (isCompositeType(next) && !paths.has(next.name))
        paths.set(next.name, (inner) => path({ [field.name]: { $: required, ...inner } }));
      for (const member of members)
        if (!paths.has(member.name))
          paths.set(member.name, (inner) => path({ [field.name]: { $: required, $on: { [member.name]: inner } } }));
    }
  }
  const fields = [...paths].flatMap(([name, path]) => fieldsOf(name).map((field) => ({ name, field, path })));

  test('reaches every type that has fields', () => {
    const all = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
    const missing = all.map(({ name }) => name).filter((name) => !name.startsWith('__') && !paths.has(name));
    expect(missing).toEqual([]);
  });

  test('is a valid document with every argument, and its plan is that of the document', () => {
    for (const { field, path } of fields) {
      const composite = isCompositeType(getNamedType(field.type));
      const leaf = field.args.length > 0 ? given(field) : true;
      const selection = path({ [field.name]: composite ? { ...given(field), ...someLeaf } : leaf });
      const { operation } = compile(selection, 'Walk');
      const document = parse(operation.text);
      expect([operation.text, validate(schema, document)]).toEqual([operation.text, []]);
      const definition = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
      const expected = decodePlanOf(definition as OperationDefinitionNode, schema, new Map()) ?? {};
      // without a number beneath it a branch of the builder's plan is empty and does nothing
      expect([operation.text, withoutEmpty(operation.plan)]).toEqual([operation.text, expected]);
    }
    expect(fields.length).toBeGreaterThan(300);
  });
});

function withoutEmpty(plan: object | 1 | undefined): object | 1 {
  if (typeof plan !== 'object') return plan ?? {};
  const kept = Object.entries(plan).map(([key, value]) => [key, withoutEmpty(value)] as const);
  return Object.fromEntries(kept.filter(([, value]) => value === 1 || Object.keys(value).length > 0));
}
