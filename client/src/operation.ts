/** Where VND and BigInt stand in an answer, by response key: 1 is such a number (or a list of them), else what lies beneath. */
export interface DecodePlan {
  readonly [responseKey: string]: DecodePlan | 1;
}

/** A ready operation: a plain constant, so that a bundler drops those that a program does not use. */
export interface Operation<Result, Variables> {
  readonly name: string;
  readonly text: string;
  /** SHA-256 of exactly `text`, in hex; absent where the text was made at run time. */
  readonly hash?: string;
  /** Absent where the answer holds no such number. */
  readonly plan?: DecodePlan;
  /** Only for the type checker; never set. */
  readonly types?: (variables: Variables) => Result;
}
