import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { shownRows } from '../answer/shown-rows.ts';
import type { Table } from '../answer/table.ts';
import { type Answer, useAnswer } from '../shell/last-answer.ts';
import { useViewState } from '../shell/view-state.ts';
import { useSentences } from '../views/banner.tsx';
import { complete, type Reading, useReading, useTable } from '../views/reading.ts';
import { texts as viewTexts } from '../views/texts.ts';
import { usePivot } from '../views/use-pivot.ts';
import { useTexts } from '../words/language.ts';
import { saveFile } from './save-file.ts';
import { type Sheet, sheetOfPivot, sheetOfRows } from './sheet.ts';
import { texts } from './texts.ts';
import './take-out.css';

/** Downloads of what is shown: the table's rows as filtered and sorted, or the pivot; JSON is the answer itself. */
export function TakeOut() {
  const answer = useAnswer();
  const reading = useReading(answer);
  return answer && reading ? <Menu answer={answer} reading={reading} /> : null;
}

type MenuProps = { answer: Answer; reading: Reading };

function Menu({ answer, reading }: MenuProps) {
  const text = useTexts(texts);
  const menu = useRef<HTMLDetailsElement>(null);
  const [failed, setFailed] = useState(false);
  const table = useTable(reading);
  const sheet = useSheet(answer, reading, table);
  const file = useFileName(answer, table);
  const close = () => menu.current?.removeAttribute('open');
  const onBlur = (event: FocusEvent) => {
    if (event.relatedTarget && !menu.current?.contains(event.relatedTarget)) close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    close();
    menu.current?.querySelector('summary')?.focus();
  };
  const save = (make: () => Promise<void>) => () => {
    close();
    setFailed(false);
    make().catch(() => setFailed(true));
  };
  const csv = (forExcel: boolean) => async () => {
    const { toCsv } = await import('./csv.ts');
    saveFile(`${file}.csv`, new Blob([toCsv(sheet, forExcel)], { type: 'text/csv;charset=utf-8' }));
  };
  const xlsx = async () => {
    const [{ default: write }, { xlsxSheets }] = await Promise.all([
      import('write-excel-file/browser'),
      import('./xlsx.ts'),
    ]);
    saveFile(`${file}.xlsx`, await write(xlsxSheets(sheet, text)).toBlob());
  };
  const json = async () => {
    const { query, variables, operationName, response } = answer;
    const extensions = { ...response.extensions, download: { notes: sheet.notes, query, variables, operationName } };
    const whole = JSON.stringify({ ...response, extensions }, null, 2);
    saveFile(`${file}.json`, new Blob([whole], { type: 'application/json' }));
  };
  return (
    <details className="take-out" ref={menu} onBlur={onBlur} onKeyDown={onKeyDown}>
      <summary>{text.takeOut}</summary>
      <div>
        <button type="button" onClick={save(csv(false))}>
          {text.csv}
        </button>
        <button type="button" onClick={save(csv(true))}>
          {text.csvForExcel}
        </button>
        <button type="button" onClick={save(xlsx)}>
          {text.xlsx}
        </button>
        <button type="button" onClick={save(json)}>
          {text.json}
        </button>
      </div>
      {failed && <span role="alert">{text.failed}</span>}
    </details>
  );
}

function useSheet(answer: Answer, reading: Reading, table: Table): Sheet {
  const text = useTexts(texts);
  const words = { ...useTexts(viewTexts), notAdditive: text.notAdditive };
  const { view, filter, sort } = useViewState();
  const { illustrative, others } = useSentences(answer);
  const pivoted = usePivot(table);
  const notes = [
    ...(illustrative === null ? [] : [text.illustrative, illustrative]),
    ...others,
    text.money,
    ...(complete(table.list, reading.data, answer) === false ? [text.part] : []),
    text.madeAt(new Date().toISOString().slice(0, 16).replace('T', ' ') + ' UTC', location.origin),
  ];
  if (pivoted && (view === 'pivot' || view === 'chart')) return sheetOfPivot(pivoted, notes, words);
  return sheetOfRows(table.columns, shownRows(table, filter, sort), notes);
}

/** Such as `HaiPhong2018-proposals-2026-11-24-minh-hoa`: a file that holds invented records says so by its name. */
function useFileName(answer: Answer, table: Table): string {
  const { illustrative } = useSentences(answer);
  const parts = [answer.operationName ?? 'khuyencong', table.list.title, new Date().toISOString().slice(0, 10)];
  if (illustrative !== null) parts.push('minh-hoa');
  return parts
    .map((part) => part.replaceAll(/[^\w-]+/g, '-'))
    .filter(Boolean)
    .join('-');
}
