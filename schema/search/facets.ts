import { eq, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { activity, place, searchEntry } from '@khuyencong/drizzle/tables/index.ts';
import { searchTypes } from '@khuyencong/drizzle/vocabulary/index.ts';
import { Activity } from '../activity/activity.ts';
import { builder } from '../builder.ts';
import type { Compilation } from '../compile/compilation.ts';
import type { Rows } from '../compile/declaration.ts';
import { fromWhere } from '../compile/rows.ts';
import { SearchType } from '../enums.ts';
import { languageArgument, termLabel } from '../label.ts';
import { Place } from '../place/place.ts';

/** Hits that have something in common. */
interface Facet {
  readonly key: SQL;
  readonly count: SQL;
}

const count = (t: any, description: string) =>
  t.leaf({ type: 'Int', nullable: false, description, sql: (facet: Facet) => facet.count });

const SearchTypeFacet = builder.objectRef<Facet>('SearchTypeFacet').implement({
  description: 'The hits of one kind of record.',
  fields: (t) => ({
    type: t.leaf({ type: SearchType, nullable: false, description: 'The kind.', sql: ({ key }) => key }),
    typeLabel: t.leaf({
      type: 'String',
      nullable: false,
      description: 'The kind in words.',
      args: languageArgument(t),
      sql: ({ key }, { lang }) => termLabel(key, searchTypes, lang),
    }),
    count: count(t, 'How many hits.'),
  }),
});

const SearchYearFacet = builder.objectRef<Facet>('SearchYearFacet').implement({
  description: 'The hits of one year.',
  fields: (t) => ({
    year: t.leaf({ type: 'Int', nullable: false, description: 'The year.', sql: ({ key }) => key }),
    count: count(t, 'How many hits.'),
  }),
});

const SearchActivityFacet = builder.objectRef<Facet>('SearchActivityFacet').implement({
  description: 'The hits of one content.',
  fields: (t) => ({
    activity: t.one({
      type: Activity,
      nullable: false,
      description: 'The content.',
      rows: ({ key }, _inputs, compilation) => {
        const rows = compilation.rows(activity);
        return { ...rows, where: eq(rows.row.id, key) };
      },
    }),
    count: count(t, 'How many hits.'),
  }),
});

const SearchProvinceFacet = builder.objectRef<Facet>('SearchProvinceFacet').implement({
  description: 'The hits of one province.',
  fields: (t) => ({
    province: t.one({
      type: Place,
      nullable: false,
      description: 'The province, of the time of the record.',
      rows: ({ key }, _inputs, compilation) => {
        const rows = compilation.rows(place);
        return { ...rows, where: eq(rows.row.id, key) };
      },
    }),
    count: count(t, 'How many hits.'),
  }),
});

type Whole = Rows<typeof searchEntry>;

/** The hits by a column, most first; ties by what the key is ordered by. Hits without it are in none. */
function facets(
  compilation: Compilation,
  whole: Whole,
  column: (row: typeof searchEntry) => AnyPgColumn,
  tie: (key: SQL) => SQL = (key) => key,
): Rows<Facet> {
  const alias = compilation.aliasName();
  const key = sql`${sql.identifier(alias)}.key`;
  const number = sql`${sql.identifier(alias)}.number`;
  const by = column(whole.row);
  return {
    row: { key, count: number },
    alias,
    from: sql`(select ${by} as key, count(*) as number ${fromWhere(whole)} group by ${by} having ${by} is not null) ${sql.identifier(alias)}`,
    orderBy: [sql`${number} desc`, tie(key)],
  };
}

export const SearchFacets = builder.objectRef<Whole>('SearchFacets').implement({
  description:
    'The hits of a whole search counted by what they have in common, most first. Hits that have no such thing are not counted there, so counts need not add up to the whole.',
  fields: (t) => ({
    types: t.many({
      type: SearchTypeFacet,
      description: 'By kind of record.',
      rows: (whole, _inputs, compilation) => facets(compilation, whole, (row) => row.type),
    }),
    activities: t.many({
      type: SearchActivityFacet,
      description: 'By content: of proposals, and contents themselves.',
      rows: (whole, _inputs, compilation) =>
        facets(
          compilation,
          whole,
          (row) => row.activityId,
          (key) => sql`(select code from ${activity} where id = ${key})`,
        ),
    }),
    years: t.many({
      type: SearchYearFacet,
      description: 'By year: the plan year of proposals, the year of sources and acts.',
      rows: (whole, _inputs, compilation) => facets(compilation, whole, (row) => row.year),
    }),
    provinces: t.many({
      type: SearchProvinceFacet,
      description: 'By the province where a record is, or that it is; as of the time of the record.',
      rows: (whole, _inputs, compilation) =>
        facets(
          compilation,
          whole,
          (row) => row.provinceId,
          (key) => sql`(select code from ${place} where id = ${key})`,
        ),
    }),
  }),
});
