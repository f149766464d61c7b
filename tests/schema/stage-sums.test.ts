import { expect, test } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { CompiledGraph } from './compile/compiled-graph.ts';

const stages = ['REGISTERED', 'APPRAISED', 'APPROVED', 'ASSIGNED', 'SETTLED'];

describeOnBothDatabases('what others than the state pay', (open) => {
  test('is told at each stage: an amount, zero where the state pays all, null where nothing is known', async () => {
    const graph = new CompiledGraph(await open({ template: 'example' }));
    const counterparts = stages.map((stage) => `${stage}: counterpart(stage: ${stage})`).join(' ');
    const of = async (code: string) =>
      (await graph.data<{ proposal: unknown }>(`{ proposal(code: "${code}") { ${counterparts} } }`)).proposal;

    const unknown = { REGISTERED: null, APPRAISED: null, APPROVED: null, ASSIGNED: null, SETTLED: null };
    expect(await of('VD-2016-HP-1')).toEqual({
      REGISTERED: '100000000',
      APPRAISED: null,
      APPROVED: '100000000',
      ASSIGNED: '0',
      SETTLED: '100000000',
    });
    expect(await of('VD-2016-HP-2')).toEqual({
      REGISTERED: '0',
      APPRAISED: null,
      APPROVED: '0',
      ASSIGNED: '0',
      SETTLED: '0',
    });
    expect(await of('VDQG-2018-QB-1')).toEqual({
      REGISTERED: '12000000',
      APPRAISED: '0',
      APPROVED: '0',
      ASSIGNED: '0',
      SETTLED: null,
    });
    expect(await of('VD-2018-HP-3')).toEqual({
      REGISTERED: '25000000',
      APPRAISED: null,
      APPROVED: null,
      ASSIGNED: null,
      SETTLED: null,
    });
    expect(await of('VD-2018-HP-4')).toEqual(unknown);
  });
});
