// @generated from the SDL and client/operations; `pnpm generate` writes it anew
import type { Operation } from '../../operation.ts';
import type * as schema from '../schema.ts';
export type GetStatementResult = {
  /** A statement by its code. Null when there is none. */
  readonly statement: {
    /** The public code, unique among records of this type. */
    readonly code: string;
    /** What it is about, such as `plan_status`; statements that contradict each other share it. */
    readonly topic: string;
    /** What it is about, in words. */
    readonly topicLabel: string;
    /** What it says, in our words. */
    readonly label: string;
    /** The words; null when only what they say was recorded. */
    readonly asPrinted: string | null;
    /** Where in the source it stands; null when not recorded. */
    readonly position: schema.Open<schema.StatementPosition> | null;
    /** Where the record is from. ILLUSTRATIVE records are invented. */
    readonly provenance: schema.Open<schema.Provenance>;
    /** Which part of the record is from where; null when there is nothing to add. */
    readonly provenanceNote: string | null;
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
  } | null;
};

export type GetStatementVariables = {
  readonly code: string;
  readonly lang?: schema.Language | undefined;
};

export const GetStatement: Operation<GetStatementResult, GetStatementVariables> = {
  name: "GetStatement",
  text: "query GetStatement($code:String!$lang:Language!=VI){statement(code:$code){code topic topicLabel(lang:$lang)label(lang:$lang)asPrinted position provenance provenanceNote source{code title publishedOn}reportedFigure{code value valueMin valueBelow unit}contradictions(first:100){nodes{code label(lang:$lang)}}}}",
  hash: "92617d02871e49a1cf6063a1458102e3792fc17aaa7c54d6621b6efd739b242d",
  plan: { statement: { reportedFigure: { value: 1, valueMin: 1, valueBelow: 1 } } },
};
