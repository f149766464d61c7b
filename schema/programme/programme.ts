import { eq } from 'drizzle-orm';
import { programme } from '@khuyencong/drizzle/tables/index.ts';
import { programmeFilter, programmeOrder } from '@khuyencong/drizzle/queries/programme.ts';
import { programmeLevels } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import { pageOf, type Entity } from '../connection.ts';
import { nameField, termField } from '../label.ts';
import { LegalInstrument } from '../law/law.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { Place } from '../place/place.ts';
import { proposalEntity } from '../proposal/proposal.ts';
import { recordFields } from '../record.ts';
import { byCode, related } from '../relation.ts';

export const Programme = nodeRef('Programme', programme);

export const programmeEntity: Entity<typeof programme> = {
  name: 'Programme',
  type: Programme,
  table: programme,
  filter: programmeFilter,
  order: programmeOrder,
};

builder.objectType(Programme, {
  description: 'A programme that proposals belong to: the national one of a plan period, or the one of a province.',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'Programme', programme),
    level: t.column({ column: programme.level, description: 'National or local.' }),
    levelLabel: termField(t, programme.level, programmeLevels, 'The level in words.'),
    label: nameField(t, programme.nameVi, programme.nameEn, 'Its name.'),
    province: related(t, Place, programme.provinceId, 'The province whose programme it is; null for a national one.'),
    firstYear: t.column({ column: programme.firstYear, description: 'First plan year; null where no period is set.' }),
    lastYear: t.column({ column: programme.lastYear, description: 'Last plan year; null where no period is set.' }),
    legalBasis: related(t, LegalInstrument, programme.legalBasisId, 'The act that set it up; null when not known.'),
    proposals: pageOf(t, proposalEntity, {
      description: 'Its proposals.',
      of: (row, parent: typeof programme) => eq(row.programmeId, parent.id),
    }),
    ...recordFields(t, programme),
  }),
});

builder.queryFields((t) => ({
  programmes: pageOf(t, programmeEntity, { description: 'The programmes, national and local.' }),
  programme: byCode(t, Programme, 'A programme by its code.', 'KCQG-2014-2020'),
}));
