import { formatValue } from '../answer/format.ts';
import type { Cell } from '../answer/pivot.ts';
import { isMeasure, type Role, type Value } from '../answer/roles.ts';
import { useViewState } from '../shell/view-state.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { ListBar } from './list-bar.tsx';
import { PivotBar } from './pivot-bar.tsx';
import { rowsView, type RowsProps } from './rows-view.tsx';
import { texts } from './texts.ts';
import { type Pivoted, usePivot } from './use-pivot.ts';

/** More rows than this are in the file only: a page of so many cells would be slow. */
const mostRows = 500;

/** One column's values down, another's across, a measure in the cells, exact totals where there are any. */
export const Pivot = rowsView(({ answer, reading, table }: RowsProps) => {
  const text = useTexts(texts);
  const pivoted = usePivot(table);
  return (
    <>
      <ListBar answer={answer} reading={reading} table={table}>
        {pivoted && <PivotBar table={table} {...pivoted} words={text} />}
      </ListBar>
      {pivoted ? <PivotTable {...pivoted} /> : <p className="loading">{text.nothing}</p>}
    </>
  );
});

export function PivotTable({ choices, pivot }: Pivoted) {
  const text = useTexts(texts);
  const { unit } = useViewState();
  const { down, across, measure } = choices;
  const measured = measure?.title ?? text.countRows;
  const [of, name] = measure?.role === 'money' ? [measured, text.units[unit]] : [measured, null];
  const role = measure?.role ?? 'count';
  const notAdditive = [...pivot.cells.flat(), ...pivot.downTotals, ...pivot.acrossTotals, pivot.total].some(
    ({ state }) => state === 'notAdditive',
  );
  return (
    <>
      {notAdditive && <p className="hint">{text.notAdditiveNote}</p>}
      {pivot.down.length > mostRows && <p className="hint">{text.rows(mostRows, pivot.down.length)}</p>}
      <div className="grid" tabIndex={0} role="region" aria-label={text.chartOf(of, down.title)}>
        <table className="pivot">
          <caption>
            {across ? text.chartOf(of, `${down.title} × ${across.title}`) : text.chartOf(of, down.title)}
            {name && ` (${name})`}
          </caption>
          <thead>
            <tr>
              <th scope="col">{down.title}</th>
              {across ? (
                <>
                  {pivot.across.map((key) => (
                    <th key={String(key)} scope="col" className="measure">
                      <Name value={key} role={across.role} />
                    </th>
                  ))}
                  <th scope="col" className="measure total">
                    {text.total}
                  </th>
                </>
              ) : (
                <th scope="col" className="measure">
                  {measured}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {pivot.down.slice(0, mostRows).map((key, at) => (
              <tr key={String(key)}>
                <th scope="row">
                  <Name value={key} role={down.role} />
                </th>
                {pivot.cells[at]!.map((cell, index) => (
                  <Figure key={index} cell={cell} role={role} />
                ))}
                {across && <Figure cell={pivot.downTotals[at]!} role={role} total />}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{text.total}</th>
              {across && pivot.acrossTotals.map((cell, index) => <Figure key={index} cell={cell} role={role} total />)}
              <Figure cell={pivot.total} role={role} total />
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}

function Name({ value, role }: { value: Value; role: Role }) {
  const text = useTexts(texts);
  const language = useLanguage();
  if (value === null) return <span className="unknown">{text.unknown}</span>;
  return <>{formatValue(value, isMeasure(role) ? 'text' : role, 'dong', language)}</>;
}

function Figure({ cell, role, total = false }: { cell: Cell; role: Role; total?: boolean }) {
  const text = useTexts(texts);
  const language = useLanguage();
  const { unit } = useViewState();
  const className = total ? 'measure total' : 'measure';
  if (cell.state === 'empty') return <td className={className} />;
  if (cell.state === 'notAdditive') {
    return (
      <td className={className} title={text.notAdditive}>
        <span aria-label={text.notAdditive} role="img">
          ⊘
        </span>
      </td>
    );
  }
  const shown = formatValue(cell.value, role, unit, language);
  return <td className={className}>{shown || <span className="unknown">–</span>}</td>;
}
