import { pick, useGraphiQL } from '@graphiql/react';
import { type GraphQLSchema, isEnumType } from 'graphql';
import { useLanguage, useTexts } from '../words/language.ts';
import type { Measure, Payer } from './budget-form.ts';
import type { Choices } from './choices.ts';
import { measureLabel, nameLabel } from './labels.ts';
import { SelectField } from './select-field.tsx';
import { texts } from './texts.ts';

const ratiosOfStages = new Set(['STATE_SHARE', 'LEVERAGE']);

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
  const options = measureOptions(choices, schema);
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
        options={named(statsOf(choices))}
        onChoose={(next) => onChange({ ...measure, stat: next })}
      />
    </>
  );
}

function measureOptions(
  choices: Choices,
  schema: GraphQLSchema | null | undefined,
): Record<Measure['of'], readonly string[]> {
  const fields = choices.measures.map(({ field }) => field);
  return {
    money: enumNames(schema, 'BudgetStage'),
    flow: enumNames(schema, 'BudgetFlow'),
    count: fields.filter((field) => /^\w+$/.test(field)),
    ratio: fields.flatMap((field) => /^ratio\(of: (\w+)\)/.exec(field)?.[1] ?? []),
    result: fields.filter((field) => /^(trainees|output) \{/.test(field)),
  };
}

const lifeOrder = ['REGISTERED', 'APPRAISED', 'APPROVED', 'ASSIGNED', 'SETTLED'];

/** The names of an enum; stages in the order of life. */
function enumNames(schema: GraphQLSchema | null | undefined, name: string): string[] {
  const type = schema?.getType(name);
  const names = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  return names.toSorted((a, b) => lifeOrder.indexOf(a) - lifeOrder.indexOf(b));
}

function statsOf({ measures }: Choices): string[] {
  return measures.flatMap(({ field }) => /^money \{ (\w+) \}$/.exec(field)?.[1] ?? []);
}

function optionOf(measure: Measure): string {
  const { of } = measure;
  if (of === 'money') return `${of}:${measure.stage}`;
  if (of === 'flow') return `${of}:${measure.kind}`;
  if (of === 'count') return `${of}:${measure.count}`;
  return of === 'ratio' ? `${of}:${measure.ratio}` : `${of}:${measure.result}`;
}

/** The measure of an option, of the same money and by the same statistic as the one before. */
function measureOf(option: string, before: Measure): Measure {
  const [of = '', name = ''] = option.split(/:(.*)/s);
  const isAmount = before.of === 'money' || before.of === 'flow';
  const amount = {
    payer: isAmount ? before.payer : null,
    source: isAmount ? before.source : null,
    stat: isAmount ? before.stat : 'sum',
  };
  if (of === 'money') return { of, stage: name, ...amount };
  if (of === 'flow') return { of, kind: name, ...amount };
  if (of === 'ratio') return { of, ratio: name, stage: ratiosOfStages.has(name) ? 'APPROVED' : null };
  return of === 'count' ? { of, count: name } : { of: 'result', result: name };
}
