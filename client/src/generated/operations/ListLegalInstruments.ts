// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
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
    readonly pageInfo: {
      /** Records follow this page. */
      readonly hasNextPage: boolean;
      /** Cursor of the last record; null on an empty page. */
      readonly endCursor: string | null;
      /** Records come before this page. */
      readonly hasPreviousPage: boolean;
      /** Cursor of the first record; null on an empty page. */
      readonly startCursor: string | null;
    };
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
  text: "query ListLegalInstruments($where:LegalInstrumentFilter$orderBy:[LegalInstrumentOrder!]$first:Int$after:String$last:Int$before:String$lang:Language!=VI){legalInstruments(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){totalCount nodes{code kind kindLabel(lang:$lang)subject issuedOn effectiveFrom effectiveTo certainty}pageInfo{...PageEnds}}}fragment PageEnds on PageInfo{hasNextPage endCursor hasPreviousPage startCursor}",
  hash: "0f987692e9128e7403b55f827bb4417abbb755644b088a93796c81e67a27db83",
};
