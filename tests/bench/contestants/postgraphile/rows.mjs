const byMoney = (one, other) => Number(BigInt(other.sum.registeredSum) - BigInt(one.sum.registeredSum));

/**
 * It gives groups in no order, all of them, and names places and contents by their ids: the rows that a caller makes of
 * its answers, for the comparison alone. What that takes the caller is in no measure.
 */
export const rowsOf = {
  W4: ({ allBudgetCells }, { place }) =>
    allBudgetCells.groupedAggregates.map(({ keys: [year, province, source], sum }) => [
      year,
      place[province],
      source,
      sum,
    ]),
  W5: ({ allBudgetCells }, { activity }) =>
    allBudgetCells.groupedAggregates
      .toSorted(byMoney)
      .slice(0, 10)
      .map(({ keys: [year, content], sum }) => [year, activity[content], sum]),
  W8: ({ allBudgetCells: { groups, subtotals, total } }, { activity }) => [
    ...groups.map(({ keys: [content, year], sum }) => ['GROUP', activity[content], year, sum]),
    ...subtotals.map(({ keys: [content], sum }) => ['SUBTOTAL', activity[content], null, sum]),
    ['GRAND_TOTAL', null, null, total.sum],
  ],
};
