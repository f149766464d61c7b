import type postgres from 'postgres';

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Plan Rows': number;
  readonly Plans?: readonly PlanNode[];
}

/** Rows from which a table counts as big. */
const big = 50_000;

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/**
 * The big tables that a statement reads from end to end, with what it is expected to keep of them: `amount (5,602,113 of
 * 8,026,568)`. Most of a table is read faster so; a few rows want an index.
 */
export async function bigScans(sql: postgres.Sql, statement: string, parameters: unknown[]): Promise<string[]> {
  const [explained] = await sql.unsafe<[{ 'QUERY PLAN': [{ Plan: PlanNode }] }]>(
    `explain (format json) ${statement}`,
    parameters as string[],
  );
  const sizes = await sql<{ name: string; rows: number }[]>`
    select relname as name, reltuples::int as rows from pg_class where relkind = 'r' and reltuples >= ${big}`;
  const sizeOf = new Map(sizes.map(({ name, rows }) => [name, rows]));
  const scans = nodesOf(explained['QUERY PLAN'][0].Plan).flatMap((node) => {
    const table = node['Relation Name'];
    const rows = table === undefined ? undefined : sizeOf.get(table);
    if (rows === undefined || node['Node Type'] !== 'Seq Scan') return [];
    return [`${table} (${node['Plan Rows'].toLocaleString('en')} of ${rows.toLocaleString('en')})`];
  });
  return [...new Set(scans)];
}
