import { useId } from 'react';
import { useLanguage, useTexts } from '../words/language.ts';
import { changeForm, useFormState } from './form-state.ts';
import { measureLabel, nameLabel } from './labels.ts';
import { measureInput } from './measures.ts';
import { SelectField } from './select-field.tsx';
import { texts } from './texts.ts';

const comparedStages = ['REGISTERED', 'APPRAISED', 'APPROVED', 'ASSIGNED'];

/** What becomes of the groups: totals, comparison, order, and how many of them are shown. */
export function OutcomeFields() {
  const text = useTexts(texts);
  const language = useLanguage();
  const { totals, compare, order, top, measures } = useFormState().form;
  const ranked = measures.flatMap((measure, place) =>
    measureInput(measure) === null ? [] : { place, label: measureLabel(measure, language) },
  );
  return (
    <fieldset className="form-outcome">
      <SelectField
        label={text.totals}
        value={totals}
        options={Object.entries(text.totalsOf).map(([value, label]) => ({ value, label }))}
        onChoose={(value) => changeForm({ totals: value })}
      />
      <SelectField
        label={text.compare}
        value={compare ? ('stage' in compare ? `stage:${compare.stage}` : `period:${compare.period}`) : ''}
        options={[
          { value: '', label: text.noComparison },
          ...Object.entries(text.compareWith).map(([period, label]) => ({ value: `period:${period}`, label })),
          ...comparedStages.map((stage) => ({
            value: `stage:${stage}`,
            label: text.compareStage(nameLabel(stage, language)),
          })),
        ]}
        onChoose={(value) => {
          const [kind, name = ''] = value.split(':');
          const chosen = kind === 'stage' ? { stage: name } : { period: name };
          changeForm({ compare: name ? chosen : null });
        }}
      />
      <SelectField
        label={text.order}
        value={order ? `${order.measure}:${order.direction}` : ''}
        options={[
          { value: '', label: text.orderByKey },
          ...ranked.flatMap(({ place, label }) => [
            { value: `${place}:DESC`, label: text.descending(label) },
            { value: `${place}:ASC`, label: text.ascending(label) },
          ]),
        ]}
        onChoose={(value) => {
          const [place, direction] = value.split(':');
          const chosen = { measure: Number(place), direction: direction === 'ASC' ? 'ASC' : 'DESC' } as const;
          changeForm({ order: value ? chosen : null });
        }}
      />
      <SelectField
        label={text.top}
        value={top ? String(top.measure) : ''}
        options={[
          { value: '', label: text.noTop },
          ...ranked.map(({ place, label }) => ({ value: String(place), label })),
        ]}
        onChoose={(value) =>
          changeForm(
            value
              ? {
                  top: { count: top?.count ?? 10, measure: Number(value) },
                  order: { measure: Number(value), direction: 'DESC' },
                }
              : { top: null },
          )
        }
      />
      {top && <TopCount count={top.count} onChange={(count) => changeForm({ top: { ...top, count } })} />}
    </fieldset>
  );
}

function TopCount({ count, onChange }: { count: number; onChange: (count: number) => void }) {
  const text = useTexts(texts);
  const id = useId();
  return (
    <div className="form-field">
      <label htmlFor={id}>
        {text.topCount} <small>({text.topHint})</small>
      </label>
      <input
        id={id}
        type="number"
        min="1"
        max="1000"
        value={count}
        onChange={({ target }) => onChange(Math.max(1, Math.trunc(target.valueAsNumber) || 1))}
      />
    </div>
  );
}
