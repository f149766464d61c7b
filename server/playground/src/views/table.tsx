import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { Column } from '../answer/columns.ts';
import { formatValue } from '../answer/format.ts';
import { isMeasure } from '../answer/roles.ts';
import { shownRows } from '../answer/shown-rows.ts';
import type { Table as TableData } from '../answer/table.ts';
import { changeViewState, useViewState } from '../shell/view-state.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { ListBar } from './list-bar.tsx';
import { rowsView, type RowsProps } from './rows-view.tsx';
import { texts } from './texts.ts';

const rowHeight = 30;

/** The rows of a list; only those in sight are in the page, so that ten thousand scroll as ten do. */
export const Table = rowsView(({ answer, reading, table }: RowsProps) => {
  const text = useTexts(texts);
  const { filter = '', sort } = useViewState();
  const rows = useMemo(() => shownRows(table, filter, sort), [table, filter, sort]);
  return (
    <>
      <ListBar answer={answer} reading={reading} table={table}>
        <input
          type="search"
          placeholder={text.filter}
          aria-label={text.filter}
          value={filter}
          onChange={(event) => changeViewState({ filter: event.target.value })}
        />
        <span role="status">{text.rows(rows.length, table.rows.length)}</span>
      </ListBar>
      <Grid table={table} rows={rows} />
      {rows.length === 0 && <p className="loading">{table.rows.length === 0 ? text.nothing : text.noRows}</p>}
    </>
  );
});

type GridProps = { table: TableData; rows: TableData['rows'] };

function Grid({ table, rows }: GridProps) {
  const text = useTexts(texts);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const inSight = virtual.getVirtualItems();
  const widths = useMemo(() => table.columns.map((_, at) => widthOf(table, at)), [table]);
  const above = inSight[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (inSight.at(-1)?.end ?? 0);
  return (
    <div className="grid" ref={scroller} tabIndex={0} role="region" aria-label={table.list.title || text.wholeAnswer}>
      <table aria-rowcount={rows.length + 1} style={{ width: widths.reduce((sum, width) => sum + width, 0) }}>
        <colgroup>
          {widths.map((width, at) => (
            <col key={at} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <Heading key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <tr style={{ height: above }} />}
          {inSight.map(({ index }) => (
            <Row key={index} index={index} columns={table.columns} row={rows[index]!} />
          ))}
          {below > 0 && <tr style={{ height: below }} />}
        </tbody>
      </table>
    </div>
  );
}

function Heading({ column }: { column: Column }) {
  const text = useTexts(texts);
  const { sort, unit } = useViewState();
  const sorted = sort?.column === column.id ? sort : undefined;
  const next = !sorted
    ? { column: column.id, descending: isMeasure(column.role) }
    : { column: column.id, descending: !sorted.descending };
  return (
    <th
      scope="col"
      className={isMeasure(column.role) ? 'measure' : undefined}
      aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        title={[column.id, column.description].filter(Boolean).join('\n')}
        aria-label={text.sortBy(column.title)}
        onClick={() => changeViewState({ sort: next })}
      >
        <span>{column.title}</span>
        {column.role === 'money' && <small>{text.units[unit]}</small>}
        <i aria-hidden="true">{sorted ? (sorted.descending ? '▼' : '▲') : ''}</i>
      </button>
    </th>
  );
}

function Row({ index, columns, row }: { index: number; columns: readonly Column[]; row: TableData['rows'][number] }) {
  const language = useLanguage();
  const { unit } = useViewState();
  return (
    <tr aria-rowindex={index + 2}>
      {columns.map(({ id, role }, at) => {
        const shown = formatValue(row[at] ?? null, role, unit, language);
        return (
          <td key={id} className={isMeasure(role) ? 'measure' : role} title={shown}>
            {shown || <span className="unknown">–</span>}
          </td>
        );
      })}
    </tr>
  );
}

/** Wide enough for the first rows' values and for the title, within bounds; in CSS pixels. */
function widthOf(table: TableData, at: number): number {
  const { role, title } = table.columns[at]!;
  const values = table.rows.slice(0, 200).map((row) => formatValue(row[at] ?? null, role, 'dong', 'vi').length);
  const characters = Math.max(title.length + 3, role === 'money' ? title.length + 9 : 0, ...values);
  return Math.min(Math.max(characters * 7.6 + 24, 64), 340);
}
