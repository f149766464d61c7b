import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';

describeOnBothDatabases('the results of the sample', (open) => {
  it('agree: courses hold the classes and trainees that the indicators count, 495 + 99 + 76 in 19 classes', async () => {
    const database = await open({ template: 'sample' });
    const courses = await database.query(`
      select proposal.code, count(*)::integer as classes, sum(completed)::integer as trainees, sum(placed)::integer as placed
      from training_course join proposal on proposal.id = proposal_id group by 1 order by 1`);
    expect(courses).toEqual([
      { code: 'KCDP-2018-HP-01', classes: 2, trainees: 99, placed: null },
      { code: 'KCDP-2018-HP-02', classes: 2, trainees: 76, placed: null },
      { code: 'KCQG-2018-HP-01', classes: 15, trainees: 495, placed: 435 },
    ]);
    const actual = (indicator: string) => `(sum(actual) filter (where indicator.code = '${indicator}'))::integer`;
    const indicators = await database.query(`
      select proposal.code, ${actual('CLASSES')} as classes, ${actual('TRAINEES')} as trainees, ${actual('TRAINEES_PLACED')} as placed
      from indicator_result join proposal on proposal.id = proposal_id join indicator on indicator.id = indicator_id
      group by 1 having bool_or(indicator.code = 'CLASSES') order by 1`);
    expect(indicators).toEqual(courses);
  });
});
