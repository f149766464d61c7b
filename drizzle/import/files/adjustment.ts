import { day } from '../cell-kind.ts';
import { adjustment, amount, beneficiary, proposal, statusEvent } from '../../tables/index.ts';
import { isWithheld } from '../household.ts';
import { importFile } from '../import-file.ts';
import type { ImportContext } from '../import-file.ts';
import { checkNames, namesAndCodes } from '../named-households.ts';
import { errorIn, warningIn } from '../problem.ts';
import type { ImportRow, Problem, Values } from '../problem.ts';
import { storedEvents } from '../stored-events.ts';

/** An approved proposal may be changed until its work is done. */
const adjustable = ['APPROVED', 'CONTRACTED', 'IN_PROGRESS', 'SUSPENDED'];

export const adjustments = importFile({
  name: 'adjustments.csv',
  table: adjustment,
  key: ['code'],
  prepared: ['new_end'],
  prepare: (row, context) => ({
    ...row,
    new_end: newEndOf(row),
    ...(namesHidden(row, context) && { old_value: null, new_value: null }),
  }),
  check: async (rows, context) => {
    const stored = await storedEvents(rows, context);
    const names = namesAndCodes(context);
    const amounts = Map.groupBy(context.rowsBeside(amount), ({ values }) => values['proposal']);
    const given = Map.groupBy(context.rowsBeside(statusEvent), ({ values }) => values['proposal']);
    return [...Map.groupBy(rows, ({ values }) => values['proposal'])].flatMap(([code, group]) => [
      ...group.flatMap((row) => checkNames(row, textsOf(row, context), names)),
      ...group.flatMap((row) => checkBeneficiaries(row, context)),
      ...group.flatMap(checkDecision),
      ...group.flatMap(checkExtension),
      ...group.flatMap((row) => checkAmount(row, amounts.get(code ?? null) ?? [])),
      ...group.flatMap((row) => checkOldEnd(row, group, context)),
      ...group.flatMap((row) =>
        checkStatus(row, [
          ...(stored.get(code ?? '') ?? []),
          ...(given.get(code ?? null) ?? []).map(({ values }) => values),
        ]),
      ),
    ]);
  },
});

const newEndOf = ({ kind, new_value: value }: Values): string | null =>
  kind === 'EXTEND_TIME' && value != null ? day.read(value) : null;

/** Whether a change of beneficiaries names other than establishments that the folder brings and that are public. */
const namesHidden = ({ kind, old_value: before, new_value: after }: Values, { find }: ImportContext): boolean =>
  kind === 'CHANGE_BENEFICIARY' &&
  [before, after]
    .flatMap((names) => names?.split(';') ?? [])
    .map((name) => find(beneficiary, name.trim()))
    .some((known) => known === undefined || isWithheld(known));

/** The columns whose text becomes public. */
const textsOf = (row: ImportRow, context: ImportContext): string[] => [
  'reason',
  'provenance_note',
  ...(namesHidden(row.values, context) ? [] : ['old_value', 'new_value']),
];

function checkBeneficiaries(row: ImportRow, context: ImportContext): Problem[] {
  if (!namesHidden(row.values, context)) return [];
  const message = 'names another than a public establishment of this folder; neither value is stored';
  const remedy = 'Write codes of beneficiaries, `;` between. Who a household is stays unpublished.';
  return [warningIn(row, { column: 'new_value', message, remedy })];
}

function checkDecision(row: ImportRow): Problem[] {
  const { decision, requested_on: requested, decided_on: decided, decided_by_role: decider } = row.values;
  if (decision === 'PENDING' && (decided != null || decider != null)) {
    const column = decided == null ? 'decided_by_role' : 'decided_on';
    const remedy = 'Write APPROVED or REJECTED, or leave the day and the decider empty.';
    return [errorIn(row, { column, message: 'decides what is PENDING', remedy })];
  }
  if (requested == null || decided == null || requested <= decided) return [];
  const message = `is before the request, ${requested}`;
  return [warningIn(row, { column: 'decided_on', message, remedy: 'Compare the two days.' })];
}

function checkExtension(row: ImportRow): Problem[] {
  const { kind, old_value: before, new_value: after } = row.values;
  if (kind !== 'EXTEND_TIME') return [];
  if (newEndOf(row.values) === null) {
    return [errorIn(row, { column: 'new_value', message: 'is no day, as the new end must be', remedy: day.remedy })];
  }
  if (before == null || after == null || before < after) return [];
  const message = `is not later than the old end, ${before}`;
  return [warningIn(row, { column: 'new_value', message, remedy: 'Compare the two ends.' })];
}

/** Granted other money is a new revision of an amount, and the older one is superseded. */
function checkAmount(row: ImportRow, amounts: readonly ImportRow[]): Problem[] {
  const { kind, decision } = row.values;
  if (kind !== 'CHANGE_AMOUNT' || decision !== 'APPROVED' || amounts.length === 0) return [];
  if (amounts.some(({ values }) => values['superseded'] === 'true')) return [];
  const message = 'is granted, but amounts.csv supersedes no amount of the proposal';
  const remedy = 'Add the new amount as the next revision, and mark the older one superseded.';
  return [warningIn(row, { column: 'kind', message, remedy })];
}

/** An extension starts from the planned end or from that of another extension. */
function checkOldEnd(row: ImportRow, group: readonly ImportRow[], { find }: ImportContext): Problem[] {
  const { kind, old_value: before, proposal: code } = row.values;
  const planned = find(proposal, code)?.['planned_end'];
  if (kind !== 'EXTEND_TIME' || before == null || planned == null || before === planned) return [];
  if (group.some((other) => other !== row && newEndOf(other.values) === before)) return [];
  const message = `is neither the planned end, ${planned}, nor that of another extension`;
  return [warningIn(row, { column: 'old_value', message, remedy: 'Compare it with the proposal.' })];
}

function checkStatus(row: ImportRow, events: readonly Values[]): Problem[] {
  const column = row.values['requested_on'] == null ? 'decided_on' : 'requested_on';
  const on = row.values[column];
  const until = on == null ? [] : events.filter(({ occurred_on: day }) => day != null && day <= on);
  const status = until.toSorted((left, right) => Number(left['sequence']) - Number(right['sequence'])).at(-1)?.[
    'to_status'
  ];
  if (status == null || adjustable.includes(status)) return [];
  const message = `falls into the status ${status}; adjustments are usual from ${adjustable[0]} to the end of the work`;
  return [warningIn(row, { column, message, remedy: 'Compare it with the events of the proposal.' })];
}
