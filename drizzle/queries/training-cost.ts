import { sql, type SQL } from 'drizzle-orm';
import { activity, proposal, trainingCourse } from '../tables/index.ts';

/** Which trainees a cost is counted by. */
export type Outcome = 'completed' | 'placed';

/** Whether the content of a proposal is to train workers. */
export const trainsWorkers = (row: typeof proposal): SQL =>
  sql`${row.activityId} = (select ${activity.id} from ${activity} where ${activity.code} = 'VOCATIONAL_TRAINING')`;

/** FROM item `name` with the trainees of a proposal: null when it has no course, or one that does not tell. */
export const traineesOf = (row: typeof proposal, name: SQL): SQL => {
  const told = (column: SQL) => sql`case when count(*) = count(${column}) then sum(${column}) end`;
  return sql`lateral (select ${told(sql`completed`)} as completed, ${told(sql`placed`)} as placed from ${trainingCourse} where ${trainingCourse.proposalId} = ${row.id}) ${name}`;
};
