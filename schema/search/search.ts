import { sql, type SQL } from 'drizzle-orm';
import type { ObjectRef } from '@pothos/core';
import { searchHitFilter, searchHitOrder } from '@khuyencong/drizzle/queries/search.ts';
import { searchEntry } from '@khuyencong/drizzle/tables/index.ts';
import { markBestLine, type MarkedPiece } from '@khuyencong/drizzle/text/mark-matches.ts';
import { searchTypes, type SearchType } from '@khuyencong/drizzle/vocabulary/index.ts';
import { Communication } from '../advice/communication.ts';
import { Activity, ActivitySubtype } from '../activity/activity.ts';
import { Beneficiary } from '../beneficiary/beneficiary.ts';
import { builder } from '../builder.ts';
import type { Compilation } from '../compile/compilation.ts';
import type { Inputs, UnionMember } from '../compile/declaration.ts';
import type { Input } from '../compile/input.ts';
import { typeKey } from '../compile/object.ts';
import { pageOf, type Entity } from '../connection.ts';
import { SearchType as SearchTypeEnum } from '../enums.ts';
import { languageArgument, termLabel } from '../label.ts';
import { LegalInstrument } from '../law/law.ts';
import { rowsByCode, tableOf } from '../node.ts';
import { Organisation } from '../organisation/organisation.ts';
import { Place } from '../place/place.ts';
import { Programme } from '../programme/programme.ts';
import { Proposal } from '../proposal/proposal.ts';
import { Sector } from '../sector/sector.ts';
import { Source } from '../source/source.ts';
import { DemonstrationModel } from '../technology/demonstration-model.ts';
import { MachineryItem } from '../technology/machinery-item.ts';
import { TradeFair } from '../trade-fair/trade-fair.ts';
import { TrainingCourse } from '../training-course/training-course.ts';
import { TypicalProduct } from '../typical-product/typical-product.ts';
import { SearchFacets } from './facets.ts';

/** The graph's type of each kind of record that is searched. */
const recordTypes = {
  PROPOSAL: Proposal,
  BENEFICIARY: Beneficiary,
  PLACE: Place,
  ORGANISATION: Organisation,
  PROGRAMME: Programme,
  ACTIVITY: Activity,
  ACTIVITY_SUBTYPE: ActivitySubtype,
  LEGAL_INSTRUMENT: LegalInstrument,
  TYPICAL_PRODUCT: TypicalProduct,
  TRADE_FAIR: TradeFair,
  DEMONSTRATION_MODEL: DemonstrationModel,
  MACHINERY_ITEM: MachineryItem,
  COMMUNICATION: Communication,
  SECTOR: Sector,
  TRAINING_COURSE: TrainingCourse,
  SOURCE: Source,
} satisfies Record<SearchType, ObjectRef<any, any>>;

const SearchRecord = builder.unionType('SearchRecord', {
  description: 'A record of any type that the search over all finds.',
  types: Object.values(recordTypes),
  resolveType: (data) => (data as unknown as Record<string, string>)[typeKey],
});

const members = (): Record<string, UnionMember> =>
  Object.fromEntries(
    Object.entries(recordTypes).map(([key, type]) => [
      key,
      {
        type: type.name,
        rows: ({ entry }: Hit, compilation: Compilation) => rowsByCode(tableOf(type), sql`${entry.code}`, compilation),
      },
    ]),
  );

const SearchMatch = builder.enumType('SearchMatch', {
  description: 'How well a record answers a search, the best first. A hit counts by its best text.',
  values: {
    WHOLE: { description: 'The text sought is the whole of one of its texts.' },
    BEGINNING: { description: 'One of its texts begins with it.' },
    WORD_BEGINNING: { description: 'A word of one of its texts begins with it.' },
    WITHIN: { description: 'It stands within a word, or only its words are there, each somewhere.' },
  } as const,
});

const HighlightPiece = builder.objectRef<MarkedPiece>('HighlightPiece').implement({
  description: 'A piece of a text as written, with its accents.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The piece; all pieces joined are the text.' }),
    matched: t.exposeBoolean('matched', { description: 'True where it matches what was sought.' }),
  }),
});

/** A search entry, and how it answers the search. */
interface Hit {
  readonly entry: typeof searchEntry;
  readonly text: Input;
  readonly rank: SQL;
}

const SearchHit = builder.objectRef<Hit>('SearchHit').implement({
  description: 'A record that a search found, and how.',
  fields: (t) => ({
    type: t.leaf({
      type: SearchTypeEnum,
      nullable: false,
      description: 'The kind of record.',
      sql: ({ entry }) => entry.type,
    }),
    typeLabel: t.leaf({
      type: 'String',
      nullable: false,
      description: 'The kind in words.',
      args: languageArgument(t),
      sql: ({ entry }, { lang }) => termLabel(entry.type, searchTypes, lang),
    }),
    code: t.leaf({
      type: 'String',
      nullable: false,
      description: 'The public code of the record.',
      sql: ({ entry }) => entry.code,
    }),
    title: t.leaf({
      type: 'String',
      nullable: false,
      description: 'What the record is called, in Vietnamese.',
      sql: ({ entry }) => sql`split_part(${entry.texts}, E'\\n', 1)`,
    }),
    match: t.leaf({
      type: SearchMatch,
      nullable: false,
      description: 'How well it answers the search.',
      sql: ({ rank }) => sql`(array['WHOLE', 'BEGINNING', 'WORD_BEGINNING', 'WITHIN'])[${rank} + 1]`,
    }),
    highlights: t.computed({
      type: [HighlightPiece],
      nullable: false,
      description:
        'The text in which it was found best, in pieces: the title, another name, a number or a code. Computed after the statement.',
      needs: ({ entry, text }) => ({ texts: entry.texts, sought: sql`${text.bind()}::text` }),
      resolve: ({ texts, sought }) => markBestLine(texts.split('\n'), sought),
    }),
    record: t.declared({
      type: SearchRecord,
      nullable: false,
      description: 'The record itself; ask for its fields by type: `... on Proposal { planYear }`.',
      declaration: { kind: 'union', on: ({ entry }: Hit) => entry.type, members },
    }),
  }),
});

const searchHitEntity: Entity<typeof searchEntry> = {
  name: 'SearchHit',
  type: SearchHit as ObjectRef<any, any>,
  table: searchEntry,
  filter: searchHitFilter,
  order: searchHitOrder,
  item: (entry, search): Hit => ({ entry, ...search }),
  ofWhole: (t) => ({
    facets: t.embed({
      type: SearchFacets,
      description: 'How many hits of the whole list there are by type, content, year and province.',
      row: (whole: unknown) => whole,
    }),
  }),
};

builder.queryFields((t) => ({
  search: pageOf(t, searchHitEntity, {
    description:
      'Titles, names, numbers and codes of all records at once, with or without accents. Best matches first: a whole text, its beginning, the beginning of a word, within; then in Vietnamese order.',
    args: {
      text: t.arg.string({
        required: true,
        description: 'Words in any order, at most eight: "dao tao hai phong". Each must be there.',
      }),
      types: t.arg({
        type: [SearchTypeEnum],
        description: 'Kinds of records; all without it, none for an empty list.',
      }),
    },
    of: (entry, _parent, { types }: Inputs) =>
      types!.isSet
        ? sql`${entry.type} = any(${types!.bind((values: readonly SearchType[]) => `{${values.join()}}`)}::text::search_type[])`
        : undefined,
  }),
}));
