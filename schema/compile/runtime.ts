/** What a compiled plan reads when it runs: the coerced variables of one request, and who asks. */
export interface Runtime {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: unknown;
}

/** A value of one request, such as a bound argument. */
export type Read<Value = unknown> = (runtime: Runtime) => Value;

/** What a decision can tell apart; `undefined` is an absent variable. */
export type Outcome = string | number | boolean | null | undefined;

/** Remembers what was read for a request, for values that several parameters share. */
export function oncePerRequest<Value>(read: Read<Value>): Read<Value> {
  const known = new WeakMap<Runtime, { value: Value }>();
  return (runtime) => {
    let entry = known.get(runtime);
    if (!entry) {
      entry = { value: read(runtime) };
      known.set(runtime, entry);
    }
    return entry.value;
  };
}
