import { pick, useGraphiQL } from '@graphiql/react';
import type { GraphQLSchema } from 'graphql';
import { useLanguage, useTexts } from '../words/language.ts';
import type { Measure, Payer } from './budget-form.ts';
import { type Choices, factsOf } from './choices.ts';
import { measureLabel, nameLabel } from './labels.ts';
import { enumNames, measureOf, offeredMeasures, offeredStats, optionOf } from './offered-measures.ts';
import { useFormState } from './form-state.ts';
import { SelectField } from './select-field.tsx';
import { texts } from './texts.ts';

interface MeasureRowProps {
  readonly place: number;
  readonly measure: Measure;
  readonly choices: Choices;
  readonly onChange: (measure: Measure) => void;
  /** Absent for the only measure. */
  readonly onRemove: (() => void) | undefined;
}

/** One measure: what it measures and, for money, whose and by which statistic. */
export function MeasureRow({ place, measure, choices, onChange, onRemove }: MeasureRowProps) {
  const text = useTexts(texts);
  const language = useLanguage();
  const { schema } = useGraphiQL(pick('schema'));
  const { groupings } = useFormState().form;
  const options = offeredMeasures(choices.measures, schema, factsOf(groupings, choices));
  return (
    <div className="form-measure">
      <SelectField
        label={text.measure(place)}
        isLabelHidden
        value={optionOf(measure)}
        onChoose={(option) => onChange(measureOf(option, measure))}
      >
        {Object.entries(options).map(([kind, names]) => (
          <optgroup key={kind} label={text.kinds[kind as Measure['of']]}>
            {names.map((name) => (
              <option key={name} value={`${kind}:${name}`}>
                {nameLabel(name, language)}
              </option>
            ))}
          </optgroup>
        ))}
      </SelectField>
      {onRemove && (
        <button
          type="button"
          className="form-remove"
          aria-label={text.remove(measureLabel(measure, language))}
          onClick={onRemove}
        >
          ×
        </button>
      )}
      <Details place={place} measure={measure} choices={choices} onChange={onChange} schema={schema} />
    </div>
  );
}

type DetailsProps = Omit<MeasureRowProps, 'onRemove'> & { readonly schema: GraphQLSchema | null | undefined };

function Details({ place, measure, choices, onChange, schema }: DetailsProps) {
  const text = useTexts(texts);
  const language = useLanguage();
  const named = (names: readonly string[]) => names.map((value) => ({ value, label: nameLabel(value, language) }));
  if (measure.of === 'ratio' && measure.stage !== null)
    return (
      <SelectField
        label={text.whose(place)}
        isLabelHidden
        value={measure.stage}
        options={named(enumNames(schema, 'BudgetStage'))}
        onChoose={(stage) => onChange({ ...measure, stage })}
      />
    );
  if (measure.of !== 'money' && measure.of !== 'flow') return null;
  const { payer, source, stat } = measure;
  const payers = Object.entries(text.payers).map(([value, label]) => ({ value, label }));
  const chooseWhose = (whose: string) =>
    onChange(
      whose in text.payers
        ? { ...measure, payer: whose as Payer, source: null }
        : { ...measure, payer: null, source: whose || null },
    );
  return (
    <>
      <SelectField
        label={text.whose(place)}
        isLabelHidden
        value={payer ?? source ?? ''}
        options={[{ value: '', label: text.everyone }, ...payers, ...named(enumNames(schema, 'FundingSource'))]}
        onChoose={chooseWhose}
      />
      <SelectField
        label={text.stat(place)}
        isLabelHidden
        value={stat}
        options={named(offeredStats(choices.measures))}
        onChoose={(next) => onChange({ ...measure, stat: next })}
      />
    </>
  );
}
