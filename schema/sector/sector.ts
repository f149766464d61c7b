import { eq } from 'drizzle-orm';
import { sector } from '@khuyencong/drizzle/tables/index.ts';
import { isInSector, sectorFilter, sectorOrder } from '@khuyencong/drizzle/queries/sector.ts';
import { certainties, sectorLevels, sectorVersions } from '@khuyencong/drizzle/vocabulary/index.ts';
import { beneficiaryEntity } from '../beneficiary/beneficiary.ts';
import { builder } from '../builder.ts';
import { pageOf, type Entity } from '../connection.ts';
import { nameField, termField } from '../label.ts';
import { LegalInstrument } from '../law/law.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { recordFields } from '../record.ts';
import { byCode, related } from '../relation.ts';

export const Sector = nodeRef('Sector', sector);

export const sectorEntity: Entity<typeof sector> = {
  name: 'Sector',
  type: Sector,
  table: sector,
  filter: sectorFilter,
  order: sectorOrder,
};

builder.objectType(Sector, {
  description:
    'An entry of an edition of the classification of sectors (ngành kinh tế, VSIC). Only what our data need is listed; the same digits may mean another thing in another edition.',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'Sector', sector),
    version: t.column({ column: sector.version, description: 'The edition.' }),
    versionLabel: termField(t, sector.version, sectorVersions, 'The edition in words.'),
    number: t.column({ column: sector.number, description: 'A letter, or two to five digits, in this edition.' }),
    level: t.column({ column: sector.level, description: 'Section, division, group, class or subclass.' }),
    levelLabel: termField(t, sector.level, sectorLevels, 'The level in words.'),
    label: nameField(t, sector.nameVi, sector.nameEn, 'Its name.'),
    parent: related(t, Sector, sector.parentId, 'The nearest listed entry above; null for a section.'),
    children: pageOf(t, sectorEntity, {
      description: 'The listed entries directly below.',
      of: (row, parent: typeof sector) => eq(row.parentId, parent.id),
    }),
    instrument: related(t, LegalInstrument, sector.instrumentId, 'The decision that issued the edition.'),
    validFrom: t.column({ column: sector.validFrom, description: 'First day of the edition; null when not known.' }),
    validTo: t.column({
      column: sector.validTo,
      description: 'First day on which the edition is no longer used; null while it is.',
    }),
    certainty: t.column({ column: sector.certainty, description: 'How sure number and name are.' }),
    certaintyLabel: termField(t, sector.certainty, certainties, 'The certainty in words.'),
    certaintyNote: t.column({
      column: sector.certaintyNote,
      description: 'What is sure and what is not; null when there is nothing to add.',
    }),
    beneficiaries: pageOf(t, beneficiaryEntity, {
      description: 'Beneficiaries of this sector or one beneath it, by the edition in which theirs is given.',
      of: isInSector,
    }),
    ...recordFields(t, sector),
  }),
});

builder.queryFields((t) => ({
  sectors: pageOf(t, sectorEntity, { description: 'Sectors of all editions, by edition and number.' }),
  sector: byCode(t, Sector, 'A sector by edition and number.', 'VSIC2007-1520'),
}));
