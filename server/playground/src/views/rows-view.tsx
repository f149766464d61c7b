import type { ComponentType } from 'react';
import type { Table } from '../answer/table.ts';
import type { Answer } from '../shell/last-answer.ts';
import { useTexts } from '../words/language.ts';
import { type Reading, useReading, useTable } from './reading.ts';
import { texts } from './texts.ts';
import './views.css';

export type RowsProps = { answer: Answer; reading: Reading; table: Table };

/** A view of the rows of one list in the answer; says so where there are none. */
export function rowsView(View: ComponentType<RowsProps>): ComponentType<{ answer: Answer }> {
  function Read({ answer, reading }: { answer: Answer; reading: Reading }) {
    const table = useTable(reading);
    return <View answer={answer} reading={reading} table={table} />;
  }
  return function RowsView({ answer }) {
    const text = useTexts(texts);
    const reading = useReading(answer);
    if (!reading || reading.lists.every(({ item }) => item.length === 0))
      return <p className="loading">{text.noTable}</p>;
    return <Read answer={answer} reading={reading} />;
  };
}
