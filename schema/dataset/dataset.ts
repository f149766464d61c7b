import { desc, eq, sql, type SQL } from 'drizzle-orm';
import { beneficiary, proposal, release, releaseFile } from '@khuyencong/drizzle/tables/index.ts';
import { builder } from '../builder.ts';
import type { Compilation } from '../compile/compilation.ts';
import { literal } from '../compile/json-text.ts';
import { pageOf } from '../connection.ts';
import { languageArgument } from '../label.ts';
import { sourceEntity } from '../source/source.ts';
import { ProvenanceCount, provenanceCounts } from './provenance-count.ts';

const instant = (column: SQL | (typeof release)['createdAt']) =>
  sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const ReleaseFile = builder.objectRef<typeof releaseFile>('ReleaseFile').implement({
  description: 'A file that a release was made from.',
  fields: (t) => ({
    name: t.column({ column: releaseFile.name, description: 'Its name within its folder.' }),
    digest: t.column({
      column: releaseFile.digest,
      description:
        'SHA-256 over its records as they are stored, whatever their order, in hexadecimal: equal digests mean equal records. Not over its bytes, which may hold what is withheld.',
    }),
    rows: t.column({ column: releaseFile.rows, description: 'How many records are stored of it.' }),
  }),
});

export const Release = builder.objectRef<typeof release>('Release').implement({
  description: 'A state of the data set. Every import that changes something makes one.',
  fields: (t) => ({
    number: t.column({ column: release.number, description: 'Counts the releases from 1.' }),
    createdAt: t.leaf({
      type: 'DateTime',
      nullable: false,
      description: 'When it was made.',
      sql: (row) => instant(row.createdAt),
    }),
    digest: t.column({
      column: release.digest,
      description: 'SHA-256 over the imported records and the release before, in hexadecimal.',
    }),
    files: t.many({
      type: ReleaseFile,
      description: 'The files that it was made from, by name.',
      rows: (row, _inputs, compilation) => {
        const files = compilation.rows(releaseFile);
        return { ...files, where: eq(files.row.release, row.number), orderBy: [sql`${files.row.name} collate "C"`] };
      },
    }),
  }),
});

/** The present release: the newest. */
export function presentRelease(compilation: Compilation) {
  const rows = compilation.rows(release);
  return { ...rows, orderBy: [desc(rows.row.number)], limit: sql`1` };
}

const illustrative = (compilation: Compilation): SQL => {
  const rows = compilation.rows(proposal);
  return sql`exists (select from ${rows.from as SQL} where ${eq(rows.row.provenance, 'ILLUSTRATIVE')})`;
};

const notices = {
  VI: 'Có dữ liệu minh họa, không phải số liệu chính thức: xem trường provenance của từng bản ghi.',
  EN: 'Contains illustrative data that are not official: see the provenance of each record.',
};

const Dataset = builder.objectRef<object>('Dataset').implement({
  description: 'What is loaded: release, sources, licence, and how much of it is illustrative.',
  fields: (t) => ({
    release: t.one({
      type: Release,
      nullable: true,
      description: 'The present release; null before the first import.',
      rows: (_row, _inputs, compilation) => presentRelease(compilation),
    }),
    sources: pageOf(t, sourceEntity, { description: 'The publications behind the figures, newest first.' }),
    provenanceCounts: t.many({
      type: ProvenanceCount,
      description:
        'How many records of which kind have which provenance; those that none has are left out. Counts every table.',
      rows: (_row, _inputs, compilation) => provenanceCounts(compilation),
    }),
    proposalCount: t.leaf({
      type: 'Int',
      nullable: false,
      description: 'How many proposals are loaded.',
      sql: (_row, _inputs, compilation) => sql`(select count(*) from ${compilation.rows(proposal).from as SQL})`,
    }),
    beneficiaryCount: t.leaf({
      type: 'Int',
      nullable: false,
      description: 'How many beneficiaries are loaded.',
      sql: (_row, _inputs, compilation) => sql`(select count(*) from ${compilation.rows(beneficiary).from as SQL})`,
    }),
    notice: t.leaf({
      type: 'String',
      nullable: true,
      description: 'A warning to show beside the data; null when nothing in it is illustrative.',
      args: languageArgument(t),
      sql: (_row, { lang }, compilation) =>
        sql`case when ${illustrative(compilation)} then ${literal(notices[lang.choose<'VI' | 'EN'>()])} end`,
    }),
    licence: t.leaf({
      type: 'String',
      nullable: false,
      description: 'The licence of the data as an SPDX name. Printed figures are facts, cited with their source.',
      sql: () => literal('CC0-1.0'),
    }),
  }),
});

builder.queryFields((t) => ({
  dataset: t.embed({
    type: Dataset,
    description: 'What is loaded, from where and under which licence.',
    row: () => ({}),
  }),
}));
