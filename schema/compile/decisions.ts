import type { Outcome, Read, Runtime } from './runtime.ts';

interface Step {
  readonly read: Read<Outcome>;
  readonly outcome: Outcome;
}

/** Records what the shape of a statement depended on, while the statement is compiled. */
export class Decisions {
  readonly steps: Step[] = [];
  readonly #runtime: Runtime;
  readonly #made = new Map<string, Outcome>();

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  /** Reads a value that changes the statement. The same name is asked once. */
  make<Value extends Outcome>(name: string, read: Read<Value>): Value {
    if (this.#made.has(name)) return this.#made.get(name) as Value;
    const outcome = read(this.#runtime);
    this.#made.set(name, outcome);
    this.steps.push({ read, outcome });
    return outcome;
  }
}

interface Branch<Plan> {
  readonly read: Read<Outcome>;
  readonly next: Map<Outcome, Branch<Plan> | Leaf<Plan>>;
}

interface Leaf<Plan> {
  readonly plan: Plan;
}

/**
 * The plans of one operation, found by the decisions that led to them. After the same outcomes a compiler asks the
 * same next question, so the recorded steps form a tree. A full tree starts anew.
 */
export class PlanTree<Plan> {
  #root: Branch<Plan> | Leaf<Plan> | undefined;
  #size = 0;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  find(runtime: Runtime): Plan | undefined {
    let node = this.#root;
    while (node && 'next' in node) node = node.next.get(node.read(runtime));
    return node?.plan;
  }

  add({ steps }: Decisions, plan: Plan): void {
    if (this.#size >= this.#limit) {
      this.#root = undefined;
      this.#size = 0;
    }
    this.#size += 1;
    const leaf: Leaf<Plan> = { plan };
    let attach = (node: Branch<Plan> | Leaf<Plan>) => void (this.#root = node);
    let node = this.#root;
    for (const { read, outcome } of steps) {
      const branch: Branch<Plan> = node && 'next' in node ? node : { read, next: new Map() };
      if (branch !== node) attach(branch);
      attach = (next) => void branch.next.set(outcome, next);
      node = branch.next.get(outcome);
    }
    attach(leaf);
  }
}
