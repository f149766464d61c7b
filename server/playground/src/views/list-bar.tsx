import type { ReactNode } from 'react';
import { units } from '../answer/format.ts';
import { itemsOf } from '../answer/lists.ts';
import type { Table } from '../answer/table.ts';
import type { Answer } from '../shell/last-answer.ts';
import { changeViewState, useViewState } from '../shell/view-state.ts';
import { useTexts } from '../words/language.ts';
import { LoadAll } from './load-all.tsx';
import { complete, type Reading } from './reading.ts';
import { Select } from './select.tsx';
import { texts } from './texts.ts';

type ListBarProps = { answer: Answer; reading: Reading; table: Table; children?: ReactNode };

/** What the views of rows have in common: which list of the answer, and the unit of money where there is money. */
export function ListBar({ answer, reading, table, children }: ListBarProps) {
  const text = useTexts(texts);
  const { unit } = useViewState();
  const lists = reading.lists.map((list) => {
    const rows = list.path === '' ? '' : ` (${itemsOf(list, reading.data).length})`;
    return { value: list.path, name: (list.title || text.wholeAnswer) + rows };
  });
  return (
    <div className="view-bar">
      {lists.length > 1 && (
        <Select
          label={text.list}
          value={table.list.path}
          options={lists}
          onChoose={(list) => changeViewState({ list })}
        />
      )}
      {children}
      <LoadAll key={table.list.path} answer={answer} reading={reading} list={table.list} />
      {complete(table.list, reading.data, answer) === false && <span className="part">{text.partial}</span>}
      {table.columns.some(({ role }) => role === 'money') && (
        <div className="switch" role="group" aria-label={text.unit}>
          {units.map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={name === unit}
              onClick={() => changeViewState({ unit: name })}
            >
              {text.unitsShort[name]}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
