/** Drivers keep a prepared statement as long as its connection lives, at 50 to 130 KB of the database's memory. */
const connectionLifetimeMs = 30 * 60_000;

/** Bounds how many new statements are prepared in the life of a connection; the others run unprepared. */
export class PreparationBudget {
  readonly #statements: number;
  #left: number;
  #renewedAt: number;

  constructor(statements: number) {
    this.#statements = statements;
    this.#left = statements;
    this.#renewedAt = Date.now();
  }

  /** True when one more statement may be prepared. */
  take(): boolean {
    const now = Date.now();
    if (now - this.#renewedAt > connectionLifetimeMs) {
      this.#left = this.#statements;
      this.#renewedAt = now;
    }
    if (this.#left === 0) return false;
    this.#left -= 1;
    return true;
  }
}
