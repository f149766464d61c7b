import type { Problem } from './problem.ts';

/** Problems kept of a severity; a file with a wrong column can have one in every row. */
const keptProblems = 20_000;

export type ProblemCounts = Readonly<Record<Problem['severity'], number>>;

/** The problems of a run: all are counted, and of each severity the first 20,000 are kept. */
export class ProblemLog {
  readonly #kept: Problem[] = [];
  readonly #counts = { error: 0, warning: 0, note: 0 };

  add(problems: Iterable<Problem>): void {
    for (const problem of problems) {
      this.#counts[problem.severity] += 1;
      if (this.#counts[problem.severity] <= keptProblems) this.#kept.push(problem);
    }
  }

  get counts(): ProblemCounts {
    return { ...this.#counts };
  }

  /** The kept ones in the order of the files and their lines. */
  get problems(): Problem[] {
    return this.#kept.toSorted((left, right) =>
      left.file === right.file ? (left.line ?? 0) - (right.line ?? 0) : left.file < right.file ? -1 : 1,
    );
  }
}
