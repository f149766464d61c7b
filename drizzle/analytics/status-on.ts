import type { SQL } from 'drizzle-orm';
import { statusOn } from '../queries/life.ts';
import { proposalStatuses } from '../vocabulary/index.ts';
import type { Dimension } from './dimension.ts';
import { closedList } from './dimensions.ts';

export const statusOnDescription =
  'The status at the end of a day, in the order of life; UNKNOWN before the first event.';

/** Statuses on a day, by the meaning that the filter and the field of proposals have. */
export const statusOnDimension = (on: SQL): Dimension => ({
  description: statusOnDescription,
  key: ({ proposal }) => statusOn(proposal.id, on),
  ...closedList(proposalStatuses),
});
