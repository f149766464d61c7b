import type { statusEvent } from '@khuyencong/drizzle/tables/index.ts';
import type { Row } from './copy-rows.ts';
import { outline } from './proposals.ts';
import { randomStream } from '@khuyencong/drizzle/demo/random.ts';
import { dayOfYear, type Scale, synthetic } from './synthetic.ts';

const path = ['DRAFT', 'SUBMITTED', 'APPRAISED', 'APPROVED', 'CONTRACTED', 'IN_PROGRESS'] as const;

/** The first two to six steps of the usual path, a month and a half apart, around the beginning of the plan year. */
export function* statusEvents(scale: Scale): Generator<Row<typeof statusEvent>> {
  for (let id = 1; id <= scale.proposals; id += 1) {
    const { year } = outline(id, scale);
    const random = randomStream(5, id);
    const steps = 2 + Math.floor(5 * random());
    const firstDay = Math.floor(90 * random());
    for (let sequence = 1; sequence <= steps; sequence += 1) {
      yield {
        code: `SYN-E${id}-${sequence}`,
        proposalId: id,
        sequence,
        fromStatus: path[sequence - 2] ?? null,
        toStatus: path[sequence - 1]!,
        occurredOn: dayOfYear(year - 1, 250 + firstDay + 45 * (sequence - 1)),
        actorRole: sequence < 3 ? 'INDUSTRIAL_PROMOTION_CENTRE' : 'DEPARTMENT_OF_INDUSTRY_AND_TRADE',
        ...synthetic,
      };
    }
  }
}
