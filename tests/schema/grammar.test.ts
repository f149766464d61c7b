import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schema } from '@khuyencong/schema';
import * as tables from '@khuyencong/drizzle/tables/index.ts';
import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  parse,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { expect, test } from 'vitest';

type Field = GraphQLField<unknown, unknown>;

const objects = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !/^__|(?:Connection|Edge)$/.test(type.name),
);
const root = schema.getQueryType()!;
const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields());
/** Types that show stored records. */
const records = objects.filter((type) => 'releaseNumber' in type.getFields());
const isRecord = (name: string) => records.some((type) => type.name === name);

const isPage = ({ type }: Field) => getNamedType(type).name.endsWith('Connection');
/** The type whose records a field gives. */
const itemOf = ({ type }: Field) => getNamedType(type).name.replace(/Connection$/, '');
const isMany = (field: Field) => isPage(field) || isListType(getNullableType(field.type));

const lowered = (name: string) => name[0]!.toLowerCase() + name.slice(1);
const camel = (key: string) => key.toLowerCase().replace(/_(.)/g, (_all, letter: string) => letter.toUpperCase());
const listNames = Object.groupBy(fieldsOf(root).filter(isPage), itemOf);
const listed = records.filter(({ name }) => schema.getType(`${name}Connection`));

function inputKeys(name: string): string[] {
  const type = schema.getType(name);
  return isInputObjectType(type) ? Object.keys(type.getFields()) : [];
}
const orderKeys = ({ name }: GraphQLObjectType) =>
  (schema.getType(`${name}OrderField`) as GraphQLEnumType).getValues().map((value) => value.name);

/** All fields as `Type.field` that a rule finds wanting. */
const wanting = (types: readonly GraphQLObjectType[], rule: (field: Field, type: GraphQLObjectType) => boolean) =>
  types.flatMap((type) =>
    fieldsOf(type)
      .filter((field) => rule(field, type))
      .map(({ name }) => `${type.name}.${name}`),
  );

/** What a rule finds is what is excepted, each with its reason: an exception that no longer is one is found too. */
const expectOnly = (found: readonly string[], excepted: Readonly<Record<string, string>>) =>
  expect(found.toSorted()).toEqual(Object.keys(excepted).toSorted());

test('the rules below see the records of the domain', () => {
  expect(listed.length).toBeGreaterThan(30);
  expect(listNames['Proposal']?.map(({ name }) => name)).toEqual(['proposals']);
});

test('every page is asked by where, orderBy, first, after, last and before', () => {
  const grammar = ['where', 'orderBy', 'first', 'after', 'last', 'before'];
  const odd = wanting([root, ...objects], (field) => {
    const names = new Set(field.args.map(({ name }) => name));
    return isPage(field) && !grammar.every((name) => names.has(name));
  });
  expect(odd).toEqual([]);
});

test('every record that is listed anywhere is listed at the root, every one with a code is looked up by it, and all by their ids', () => {
  expect(listed.filter(({ name }) => !listNames[name]).map(({ name }) => name)).toEqual([]);
  const coded = records.filter((type) => 'code' in type.getFields());
  const lost = coded.filter(
    ({ name }) => !root.getFields()[lowered(name)]?.args.some((argument) => argument.name === 'code'),
  );
  expect(lost.map(({ name }) => name)).toEqual([]);
  const found = [...new Set([...coded, ...listed])];
  expectOnly(
    found.filter((type) => !type.getInterfaces().some(({ name }) => name === 'Node')).map(({ name }) => name),
    {},
  );
});

test('every filter has code, provenance and release, and every order the code and the release', () => {
  const poor = listed.flatMap((type) => {
    const filters = ['provenance', 'releaseNumber', ...('code' in type.getFields() ? ['code'] : [])];
    const orders = ['UPDATED_AT', ...('code' in type.getFields() ? ['CODE'] : [])];
    const missing = [
      ...filters.filter((key) => !inputKeys(`${type.name}Filter`).includes(key)),
      ...orders.filter((key) => !orderKeys(type).includes(key)),
    ];
    return missing.map((key) => `${type.name}: ${key}`);
  });
  expect(poor).toEqual([]);
});

test('what has a name is searched by words', () => {
  const silent = listed.filter(
    (type) =>
      ['label', 'name', 'title'].some((name) => name in type.getFields()) &&
      !inputKeys(`${type.name}Filter`).includes('search'),
  );
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test('every foreign key of a public record is walked both ways', () => {
  const oneWay = wanting(records, (field, type) => {
    const item = itemOf(field);
    const target = schema.getType(item) as GraphQLObjectType;
    return (
      isRecord(item) && !isMany(field) && !fieldsOf(target).some((back) => isMany(back) && itemOf(back) === type.name)
    );
  });
  expectOnly(oneWay, {});
  const keys = Object.entries(tables).flatMap(([name, table]) => {
    const type = schema.getType(name[0]!.toUpperCase() + name.slice(1));
    if (!is(table, PgTable) || !isObjectType(type) || !records.includes(type)) return [];
    const targets = getTableConfig(table).foreignKeys.map((key) => key.reference().foreignTable);
    const shown = fieldsOf(type).map(itemOf);
    const names = Object.entries(tables)
      .filter(([, value]) => targets.includes(value as PgTable))
      .map(([key]) => key);
    return names
      .map((key) => key[0]!.toUpperCase() + key.slice(1))
      .filter((target) => isRecord(target) && !shown.includes(target))
      .map((target) => `${type.name} to ${target}`);
  });
  expectOnly(keys, {
    'EligibilityFinding to Place': 'shown below its place alone',
    'FairExhibit to FairParticipation': 'shown below its part alone',
    'PlaceAlias to Place': 'shown below its place alone',
  });
});

test('every relation is a condition of the filter by the same name', () => {
  const silent = wanting(
    records,
    (field, type) => isRecord(itemOf(field)) && !inputKeys(`${type.name}Filter`).includes(field.name),
  );
  expectOnly(silent, {
    'Proposal.amountHistory': 'the condition `amounts` sees superseded ones too, by `isSuperseded`',
    'Statement.contradictions': 'the conditions `contradicts` and `contradictedBy` tell its two directions apart',
  });
});

test('every code, day, number and truth of a record is a condition of the filter by the same name', () => {
  const asked = new Set(['Boolean', 'Date', 'Int', 'BigInt', 'VND', 'Decimal']);
  const silent = wanting(records, (field, type) => {
    const named = getNamedType(field.type);
    if (field.args.length > 0 || field.name.endsWith('WithheldReason')) return false;
    return (isEnumType(named) || asked.has(named.name)) && !inputKeys(`${type.name}Filter`).includes(field.name);
  });
  expectOnly(silent, {
    'MachineryItem.price': 'quantity times `unitPrice`, which are conditions',
    'SelectionEntry.isPromoted': 'asked by the entries of its product',
    'StatusEvent.isUsual': 'compared with the steps of practice, which are no records',
  });
});

test('every key of an order is a condition too, but for names, which are searched', () => {
  const names = new Set(['NAME', 'TITLE', 'TRADE', 'MEANING', 'UPDATED_AT']);
  const silent = listed.flatMap((type) =>
    orderKeys(type)
      .filter((key) => !names.has(key) && !inputKeys(`${type.name}Filter`).includes(camel(key)))
      .map((key) => `${type.name}: ${key}`),
  );
  expect(silent).toEqual([]);
});

test('every code of a closed list with terms has its words beside it, null when the code is', () => {
  const hasTerms = (type: GraphQLEnumType) => type.getValues().every(({ description }) => description?.endsWith(')'));
  const isBucket = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === 'Bucket');
  const silent = wanting(
    objects.filter((type) => !isBucket(type)),
    (field, type) => {
      const code = getNamedType(field.type);
      if (!isEnumType(code) || !hasTerms(code)) return false;
      const label = type.getFields()[`${field.name}Label`];
      const isNullable = !field.type.toString().endsWith('!');
      return (
        !label?.args.some(({ name }) => name === 'lang') ||
        label.type.toString() !== (isNullable ? 'String' : 'String!')
      );
    },
  );
  expectOnly(silent, {
    'NormCheck.outcome': '`label` says it, and of which level the norm is',
    'ProvenanceCount.provenance': 'counts for programs',
    'StatusTransition.movedBy': 'a list of codes',
    'SupportYear.stateSupportBands': 'a list of codes',
  });
});

test('a relation is called as its list at the root, the shorter for the name of its parent, or by its role', () => {
  const roles: Readonly<Record<string, readonly string[]>> = {
    ActivitySubtype: ['subtype'],
    Beneficiary: ['branches', 'parent', 'host'],
    EligibilityFinding: ['finding'],
    EligibilityRule: ['rule'],
    FairExhibit: ['exhibits'],
    InstrumentRelation: ['amends', 'amendedBy', 'replaces', 'replacedBy'],
    LegalInstrument: ['instrument', 'normInstrument', 'legalBasis', 'earlier', 'later'],
    Organisation: ['proposingOrganisation', 'implementingOrganisation', 'provider', 'organiser'],
    Place: [
      'province',
      'hostProvince',
      'district',
      'parent',
      'current',
      'children',
      'areas',
      'predecessor',
      'successor',
    ],
    PlaceAlias: ['aliases'],
    PlaceSuccession: ['predecessors', 'successors'],
    Proposal: ['proposedProposals', 'implementedProposals'],
    ReportedFigure: ['figure'],
    Sector: ['parent', 'children'],
    Statement: ['contradictions'],
  };
  const odd = wanting(
    objects.filter((type) => type !== root),
    (field, type) => {
      const item = itemOf(field);
      if (!isRecord(item) || roles[item]?.includes(field.name)) return false;
      const own = type.name.replace(/Bucket$/, '');
      const full = isMany(field)
        ? (listNames[item]?.map(({ name }) => name) ?? [`${lowered(item)}s`])
        : [lowered(item)];
      // Indicator.results are indicatorResults, TradeFair.participations fairParticipations
      const words = own.split(/(?=[A-Z])/).map((_word, index, all) => lowered(all.slice(index).join('')));
      const shorter = full.flatMap((name) =>
        words.filter((word) => name.startsWith(word) && name !== word).map((word) => lowered(name.slice(word.length))),
      );
      return ![...full, ...shorter].includes(field.name);
    },
  );
  expect(odd).toEqual([]);
});

test('an argument of one type is called alike everywhere', () => {
  const names: Readonly<Record<string, string>> = {
    Date: 'on',
    BudgetStage: 'stage',
    Language: 'lang',
    Boundaries: 'boundaries',
    ProgrammeLevel: 'programmeLevel',
    Payer: 'payer',
    FundingSource: 'sources',
  };
  const odd = [root, ...objects].flatMap((type) =>
    fieldsOf(type).flatMap((field) =>
      field.args
        .filter(({ name, type: given }) => (names[getNamedType(given).name] ?? name) !== name)
        .map(({ name }) => `${type.name}.${field.name}(${name}:)`),
    ),
  );
  expectOnly([...new Set(odd)], { 'Query.place(at:)': 'the day of the code, not of what is told of the place' });
});

test('a truth about a record begins as a sentence would: is, has, needs', () => {
  const odd = wanting(
    records,
    (field) => getNamedType(field.type).name === 'Boolean' && !/^(?:is|has|needs)[A-Z]/.test(field.name),
  );
  expect(odd).toEqual([]);
});

test('the client has a ready operation for every question but those by any id', async () => {
  const folder = join(import.meta.dirname, '../../client/operations');
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.graphql'));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const asked = texts
    .flatMap((text) => parse(text).definitions)
    .flatMap((definition) => (definition.kind === 'OperationDefinition' ? definition.selectionSet.selections : []))
    .map((selection) => (selection.kind === 'Field' ? selection.name.value : ''));
  const silent = wanting([root], ({ name }) => !asked.includes(name));
  expectOnly(silent, {
    'Query.node': 'what is asked of a record depends on its type',
    'Query.nodes': 'what is asked of a record depends on its type',
  });
});
