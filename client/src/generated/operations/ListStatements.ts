// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type ListStatementsResult = {
  /** What sources say, one thing at a time. */
  readonly statements: {
    /** How many records the whole list has, whatever the page. */
    readonly totalCount: number;
    /** The records of the page, in order. */
    readonly nodes: readonly ({
      /** The public code, unique among records of this type. */
      readonly code: string;
      /** What it is about, such as `plan_status`; statements that contradict each other share it. */
      readonly topic: string;
      /** What it says, in our words. */
      readonly label: string;
      /** The words; null when only what they say was recorded. */
      readonly asPrinted: string | null;
      /** Where in the source it stands; null when not recorded. */
      readonly position: schema.Open<schema.StatementPosition> | null;
      /** Where the record is from. ILLUSTRATIVE records are invented. */
      readonly provenance: schema.Open<schema.Provenance>;
      /** Who says so. */
      readonly source: {
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** Its title, in its own language. */
        readonly title: string;
        /** The day of publication. */
        readonly publishedOn: string;
      };
      /** The number that it prints, with its interval; null when it prints none. */
      readonly reportedFigure: {
        /** The public code, unique among records of this type. */
        readonly code: string;
        /** The figure as the words say it. Exact only with the qualifier EXACT. */
        readonly value: bigint;
        /** The least value that the words allow; null when they set none. */
        readonly valueMin: bigint | null;
        /** The first value that the words no longer allow, by their printed precision; null when they set none. */
        readonly valueBelow: bigint | null;
        /** What the number counts; VND is whole đồng. */
        readonly unit: schema.Open<schema.FigureUnit>;
      } | null;
      /** Statements that cannot be true together with it, of this or another source. */
      readonly contradictions: {
        /** The records of the page, in order. */
        readonly nodes: readonly ({
          /** The public code, unique among records of this type. */
          readonly code: string;
          /** What it says, in our words. */
          readonly label: string;
        })[];
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

export type ListStatementsVariables = {
  readonly where?: schema.StatementFilter | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

export const ListStatements: Operation<ListStatementsResult, ListStatementsVariables> = {
  name: "ListStatements",
  text: "query ListStatements($where:StatementFilter$first:Int$after:String){statements(where:$where first:$first after:$after){totalCount nodes{code topic label asPrinted position provenance source{code title publishedOn}reportedFigure{code value valueMin valueBelow unit}contradictions{nodes{code label}}}pageInfo{hasNextPage endCursor}}}",
  hash: "ba2251c0b4b0947e9f6b000f14b94946d15000af3ebbb0ae85985b340fb02436",
  plan: { statements: { nodes: { reportedFigure: { value: 1, valueMin: 1, valueBelow: 1 } } } },
};
