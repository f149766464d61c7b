import { schema } from '@khuyencong/schema';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from 'graphql';
import { expect, test } from 'vitest';

interface Element {
  /** As a schema coordinate: `Type.field(argument:)`. */
  readonly coordinate: string;
  readonly description: string | null | undefined;
  readonly type?: GraphQLNamedType;
}

function elementsOf(type: GraphQLNamedType): Element[] {
  const elements: Element[] = [{ coordinate: type.name, description: type.description }];
  if (isEnumType(type)) {
    for (const { name, description } of type.getValues()) {
      elements.push({ coordinate: `${type.name}.${name}`, description });
    }
  }
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      elements.push({ coordinate, description: field.description, type: getNamedType(field.type) });
    }
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      elements.push({ coordinate, description: field.description, type: getNamedType(field.type) });
      for (const { name, description, type: argumentType } of field.args) {
        elements.push({ coordinate: `${coordinate}(${name}:)`, description, type: getNamedType(argumentType) });
      }
    }
  }
  return elements;
}

const elements = Object.values(schema.getTypeMap())
  .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
  .flatMap(elementsOf);
const coordinates = (found: readonly Element[]) => found.map(({ coordinate }) => coordinate);

test('the graph has the elements that these rules are for', () => {
  const known = coordinates(elements);
  expect(known).toContain('Proposal.total(stage:)');
  expect(known).toContain('ProposalFilter.registeredTotal');
  expect(known).toContain('FundingSource.PROVINCIAL_BUDGET');
});

test('every type, field, argument, input field and enum value says in a sentence what it is', () => {
  const poor = elements.filter(({ description }) => !/^["`\p{Lu}].*[.)]$/su.test(description ?? ''));
  expect(coordinates(poor)).toEqual([]);
});

test('descriptions have no doubled word, no double space and no word of a draft', () => {
  const odd = elements.filter(({ description }) =>
    /(?<!\p{L})(\p{L}+) \1(?!\p{L})| {2}|\b(?:TODO|FIXME|TBD|undefined)\b/iu.test(description ?? ''),
  );
  expect(coordinates(odd)).toEqual([]);
});

test('a closed term stands once in its description', () => {
  const twice = elements.filter(({ description }) => {
    const terms = [...(description ?? '').matchAll(/\(([^()]+)\)/g)].map(([, term = '']) => term.toLowerCase());
    return new Set(terms).size < terms.length;
  });
  expect(coordinates(twice)).toEqual([]);
});

test('money is never an Int or a Float, and no field at all is a Float', () => {
  const money =
    /(?:amount|money|vnd|cost|cap|floor|ceiling|support|counterpart|sum|average|minimum|maximum|national|local|(?:total|state))$/i;
  // `amounts` counts them, `state` of a bucket says what its key is
  const names = elements.filter(({ coordinate }) => money.test(coordinate.replace(/\(.*$/, '').split('.')[1] ?? ''));
  const inexact = names.filter(({ type }) => type?.name === 'Int' || type?.name === 'Float');
  expect(coordinates(inexact)).toEqual([]);
  expect(coordinates(elements.filter(({ type }) => type?.name === 'Float'))).toEqual([]);
  const stat = elements.filter(({ coordinate, type }) => coordinate.startsWith('MoneyStat.') && type?.name === 'VND');
  expect(coordinates(stat).toSorted()).toEqual([
    'MoneyStat.average',
    'MoneyStat.ceiling',
    'MoneyStat.floor',
    'MoneyStat.local',
    'MoneyStat.maximum',
    'MoneyStat.median',
    'MoneyStat.minimum',
    'MoneyStat.national',
    'MoneyStat.runningSum',
    'MoneyStat.sum',
  ]);
});

test('every `first` and `last` says how many it takes at most', () => {
  const pages = elements.filter(({ coordinate }) => /\((?:first|last):\)$/.test(coordinate));
  expect(pages.length).toBeGreaterThan(20);
  const silent = pages.filter(({ description }) => !/at most \d+/.test(description ?? ''));
  expect(coordinates(silent)).toEqual([]);
});

test('a nullable field of an object says when it is null', () => {
  const nullable = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !isIntrospectionType(type)
      ? Object.values(type.getFields())
          .filter((field) => !field.type.toString().endsWith('!'))
          .map((field) => ({ coordinate: `${type.name}.${field.name}`, description: field.description }))
      : [],
  );
  expect(nullable.length).toBeGreaterThan(50);
  expect(coordinates(nullable.filter(({ description }) => !/\bnull\b/i.test(description ?? '')))).toEqual([]);
});
