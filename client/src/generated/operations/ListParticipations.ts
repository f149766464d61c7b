// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListParticipationsResult = {
  /** The parts of beneficiaries in all proposals, in an order of no meaning. */
  readonly participations: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The id in the whole graph, `Participation:role/beneficiary/proposal`. It stays the same over releases and databases. */
      readonly id: string;
      /** The part that it has. */
      readonly role: schema.Open<schema.ParticipationRole>;
      /** State money for it at the stage APPROVED; null when not known, or withheld because it is a household: see the band. */
      readonly stateSupport: bigint | null;
      /** The range that the state money lies in; null when not known. */
      readonly stateSupportBand: schema.Open<schema.AmountBand> | null;
      /** Its own money at the stage APPROVED; null when not known or withheld. */
      readonly counterpart: bigint | null;
      /** The range that its own money lies in; null when not known. */
      readonly counterpartBand: schema.Open<schema.AmountBand> | null;
      /** Where the record is from. ILLUSTRATIVE records are invented. */
      readonly provenance: schema.Open<schema.Provenance>;
      /** The beneficiary. */
      readonly beneficiary: {
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** Its registered name; of a household the public label. */
        readonly name: string;
      };
      /** The proposal. */
      readonly proposal: {
        /** The public code, unique among records of this type. */
        readonly code: string;
      };
    })[];
    /** Where the page lies in the list. */
    readonly pageInfo: {
      /** Records follow this page. */
      readonly hasNextPage: boolean;
      /** Cursor of the last record; null on an empty page. */
      readonly endCursor: string | null;
    };
  };
};

export type ListParticipationsVariables = {
  readonly where?: schema.ParticipationFilter | null | undefined;
  readonly orderBy?: readonly schema.ParticipationOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export const ListParticipations: Operation<ListParticipationsResult, ListParticipationsVariables> = {
  name: "ListParticipations",
  text: "query ListParticipations($where:ParticipationFilter$orderBy:[ParticipationOrder!]$first:Int$after:String){participations(where:$where orderBy:$orderBy first:$first after:$after){totalCount nodes{id role stateSupport stateSupportBand counterpart counterpartBand provenance beneficiary{code name}proposal{code}}pageInfo{hasNextPage endCursor}}}",
  hash: "5b6c5827f59f895ad4403b730cb18f8c272ce0808e48aee84d03fe6aee4088ae",
  plan: { participations: { nodes: { stateSupport: 1, counterpart: 1 } } },
};
