import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';
import { withheldCells } from '@khuyencong/drizzle/import/small-counts.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { folderOf } from '../support/made-folders.ts';

/** Small numbers come often, so that ties and zeros do. */
const row = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 2 }), { maxLength: 7 })
  .chain((names) =>
    fc
      .array(fc.option(fc.oneof(fc.nat(8), fc.nat(1000))), { minLength: names.length, maxLength: names.length })
      .map((counts) => new Map(names.map((name, index) => [name, counts[index] as number | null]))),
  );

it('no count from 1 to 4 is released, no gap of a row stands alone, and no row without small counts has one', () => {
  fc.assert(
    fc.property(row, (cells) => {
      const withheld = withheldCells(cells);
      const known = [...cells].filter(([, count]) => count !== null);
      const small = known.filter(([, count]) => count! >= 1 && count! <= 4);
      expect(small.filter(([name]) => !withheld.has(name))).toEqual([]);
      expect(withheld.size).toBe(small.length === 1 ? Math.min(2, known.length) : small.length);
    }),
  );
});

it('the cell beside a lone small count is the next smallest, whatever the order of the cells', () => {
  fc.assert(
    fc.property(row, (cells) => {
      const withheld = withheldCells(cells);
      expect(withheldCells(new Map([...cells].toReversed()))).toEqual(withheld);
      const released = [...cells].flatMap(([name, count]) => (withheld.has(name) || !count ? [] : [count]));
      const greatest = Math.max(0, ...[...withheld].map((name) => cells.get(name) ?? 0));
      expect(released.filter((count) => count < greatest)).toEqual([]);
    }),
  );
  expect(
    withheldCells(
      new Map([
        ['a', 0],
        ['b', 3],
        ['c', 9],
        ['d', 9],
      ]),
    ),
  ).toEqual(new Set(['b', 'c']));
  expect(
    withheldCells(
      new Map([
        ['a', 0],
        ['b', 3],
      ]),
    ),
  ).toEqual(new Set(['a', 'b']));
});

describeOnBothDatabases('an import of surveys', (open) => {
  const header = 'survey,need,establishments,provenance';
  const stored = `select need, establishments, withheld from needs_survey_answer
    join needs_survey on needs_survey.id = survey_id where code = 'NS2' order by need`;

  it('stores no small count, not even in the digest that tells equal imports', async () => {
    const database = await open({ template: 'sample' });
    expect(await database.query(stored)).toEqual([
      { need: 'WORKER_TRAINING', establishments: null, withheld: 'SMALL_COUNT' },
      { need: 'MACHINERY', establishments: 12, withheld: null },
      { need: 'MARKET_SUPPORT', establishments: null, withheld: 'SMALL_COUNT' },
    ]);
    const same = await folderOf({
      'needs_survey_answers.csv': `${header}\nNS2,WORKER_TRAINING,6,ILLUSTRATIVE\nNS2,MACHINERY,12,ILLUSTRATIVE\nNS2,MARKET_SUPPORT,1,ILLUSTRATIVE\n`,
    });
    expect((await importFolder(database, same)).release).toBeNull();
  });

  it('releases a count when its survey is brought anew without small ones', async () => {
    const database = await open({ template: 'sample' });
    const folder = await folderOf({
      'needs_survey_answers.csv': `${header}\nNS2,WORKER_TRAINING,5,ILLUSTRATIVE\nNS2,MACHINERY,12,ILLUSTRATIVE\nNS2,MARKET_SUPPORT,7,ILLUSTRATIVE\n`,
    });
    expect((await importFolder(database, folder)).problems).toEqual([]);
    expect(await database.query(stored)).toEqual([
      { need: 'WORKER_TRAINING', establishments: 5, withheld: null },
      { need: 'MACHINERY', establishments: 12, withheld: null },
      { need: 'MARKET_SUPPORT', establishments: 7, withheld: null },
    ]);
  });

  it('takes the answers of a survey together or not at all, and warns of counts that cannot be', async () => {
    const database = await open({ template: 'sample' });
    const folder = await folderOf({
      'needs_surveys.csv': 'code,purpose,contacted,responded,provenance\nX1,OTHER,10,11,ILLUSTRATIVE\n',
      'needs_survey_answers.csv': `${header}\nNS2,MACHINERY,12,ILLUSTRATIVE\nX1,CREDIT,12,ILLUSTRATIVE\n`,
    });
    const { problems, release } = await importFolder(database, folder);
    expect(
      problems.map(({ severity, file, line, column, message }) => [severity, file, line, column, message]),
    ).toEqual([
      [
        'error',
        'given/needs_survey_answers.csv',
        2,
        'survey',
        'has stored answers that the folder lacks: WORKER_TRAINING, MARKET_SUPPORT',
      ],
      ['warning', 'given/needs_survey_answers.csv', 3, 'establishments', 'is more than responded, 11'],
      ['warning', 'given/needs_surveys.csv', 2, 'responded', 'is more than contacted, 10'],
    ]);
    expect(release).toBeNull();
  });
});
