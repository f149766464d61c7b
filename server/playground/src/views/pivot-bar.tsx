import { acrossOf, type Choices, dimensionsOf, measuresOf } from '../answer/choices.ts';
import type { Column } from '../answer/columns.ts';
import type { Table } from '../answer/table.ts';
import { changeViewState } from '../shell/view-state.ts';
import { useTexts } from '../words/language.ts';
import { Select } from './select.tsx';
import { texts } from './texts.ts';

type PivotBarProps = {
  table: Table;
  choices: Choices;
  words: { down: string; across: string } | null;
  /** How many values a column across may have. */
  most: number;
};

/**
 * Which columns go down, across and into the cells; the chart's category, series and measure are the same three.
 * Without words there is only the measure to choose, as on a map.
 */
export function PivotBar({ table, choices, words, most }: PivotBarProps) {
  const text = useTexts(texts);
  const options = (columns: readonly Column[]) => columns.map(({ id, title }) => ({ value: id, name: title }));
  const none = { value: '', name: text.none };
  return (
    <>
      {words && (
        <>
          <Select
            label={words.down}
            value={choices.down.id}
            options={options(dimensionsOf(table))}
            onChoose={(down) => changeViewState({ down })}
          />
          <Select
            label={words.across}
            value={choices.across?.id ?? ''}
            options={[none, ...options(acrossOf(table, most).filter((column) => column !== choices.down))]}
            onChoose={(across) => changeViewState({ across: across || null })}
          />
        </>
      )}
      <Select
        label={text.measure}
        value={choices.measure?.id ?? ''}
        options={[...options(measuresOf(table)), { value: '', name: text.countRows }]}
        onChoose={(measure) => changeViewState({ measure: measure || null })}
      />
    </>
  );
}
