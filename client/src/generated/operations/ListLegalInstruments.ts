// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
import type * as fragments from './fragments.ts';
export type ListLegalInstrumentsResult = {
  /** The acts of law, newest first. */
  readonly legalInstruments: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** Decree, circular, decision. */
      readonly kind: schema.Open<schema.InstrumentKind>;
      /** The kind in words. */
      readonly kindLabel: string;
      /** What it governs; null when not recorded. */
      readonly subject: string | null;
      /** The day it was issued; null when not known. */
      readonly issuedOn: string | null;
      /** First day in force; null when not known. */
      readonly effectiveFrom: string | null;
      /** First day no longer in force; null while it is, or when not known. */
      readonly effectiveTo: string | null;
      /** How sure the record is. */
      readonly certainty: schema.Open<schema.Certainty>;
    })[];
    /** Where the page lies in the list. */
    readonly pageInfo: fragments.PageEnds;
  };
};

export type ListLegalInstrumentsVariables = {
  readonly where?: schema.LegalInstrumentFilter | null | undefined;
  readonly orderBy?: readonly schema.LegalInstrumentOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
  readonly lang?: schema.Language | undefined;
};

export const ListLegalInstruments: Operation<ListLegalInstrumentsResult, ListLegalInstrumentsVariables> = {
  name: "ListLegalInstruments",
  text: "query ListLegalInstruments($where:LegalInstrumentFilter$orderBy:[LegalInstrumentOrder!]$first:Int$after:String$last:Int$before:String$lang:Language!=VI){legalInstruments(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){totalCount nodes{code kind kindLabel(lang:$lang)subject issuedOn effectiveFrom effectiveTo certainty}pageInfo{hasNextPage endCursor hasPreviousPage startCursor}}}",
  hash: "aeffc29003d25bb3b4c7c18355bb54b4ad7c37fb9902a050f7bb3ce8688b77e3",
};
