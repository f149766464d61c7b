import type { LoadResult } from './load.ts';
import type { StatementUse } from './statements.ts';

/** One contestant's answers to one question in one round. CPU times are milliseconds a request. */
export interface Measure extends LoadResult {
  readonly question: string;
  readonly contestant: string;
  readonly connections: number;
  readonly round: number;
  readonly serverCpuMs: number;
  readonly databaseCpuMs: number;
}

/** What a request costs and returns on average, seen while answers were compared. */
export interface AnswerFacts extends Partial<StatementUse> {
  readonly bytes: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
};

export const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

const rate = (measure: Measure) => measure.requests / measure.seconds;

/** The median over the rounds of how many times the other's requests a second this contestant answered. */
function ratio(own: readonly Measure[], other: readonly Measure[] | undefined): string {
  const ratios = own.flatMap((measure) => {
    const peer = other?.find(({ round }) => round === measure.round);
    return peer === undefined ? [] : [rate(measure) / rate(peer)];
  });
  return ratios.length === 0 ? '–' : median(ratios).toFixed(3);
}

const header = [
  'question',
  'connections',
  'contestant',
  'req/s',
  'of LIMIT',
  'of PostGraphile',
  'p50 ms',
  'p99 ms',
  'server CPU ms',
  'database CPU ms',
  'statements',
  'buffers',
  'bytes',
  'errors',
];

/** A markdown table, a line for each question, number of connections and contestant; figures are medians of the rounds. */
export function reportTable(
  measures: readonly Measure[],
  facts: (question: string, contestant: string) => AnswerFacts,
): string {
  const groups = Object.values(
    Object.groupBy(measures, (one) => `${one.question} ${one.connections} ${one.contestant}`),
  ) as Measure[][];
  const peers = (group: readonly Measure[], contestant: string) =>
    groups.find(
      ([one]) =>
        one!.contestant === contestant &&
        one!.question === group[0]!.question &&
        one!.connections === group[0]!.connections,
    );
  const lines = groups.map((group) => {
    const { question, connections, contestant } = group[0]!;
    const { bytes, statements, buffers } = facts(question, contestant);
    const middle = (read: (measure: Measure) => number) => shown(median(group.map(read)));
    const errors = group.reduce((sum, measure) => sum + measure.errors, 0);
    return [
      question,
      connections,
      contestant,
      middle(rate),
      ratio(group, peers(group, 'limit')),
      ratio(group, peers(group, 'postgraphile')),
      middle(({ p50Ms }) => p50Ms),
      middle(({ p99Ms }) => p99Ms),
      middle(({ serverCpuMs }) => serverCpuMs),
      middle(({ databaseCpuMs }) => databaseCpuMs),
      statements ?? '–',
      buffers ?? '–',
      bytes,
      errors,
    ];
  });
  const rows = [
    header,
    header.map(() => '---'),
    ...lines.toSorted(([a, b], [c, d]) => String(a).localeCompare(String(c)) || Number(b) - Number(d)),
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
