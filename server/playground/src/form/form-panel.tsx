import { type GraphiQLPlugin, pick, useGraphiQL } from '@graphiql/react';
import { useId, useState } from 'react';
import { useOpenQuestion } from '../shell/open-question.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { filterNames, type Measure } from './budget-form.ts';
import { type Choices, factsOf, useChoices } from './choices.ts';
import { FilterList } from './filter-list.tsx';
import { changeForm, keepWritten, useFormState } from './form-state.ts';
import { groupingLabel } from './labels.ts';
import { MeasureRow } from './measure-row.tsx';
import { fittingMeasures } from './offered-measures.ts';
import { OutcomeFields } from './outcome-fields.tsx';
import { readQuestion } from './read-question.ts';
import { SelectField } from './select-field.tsx';
import { texts } from './texts.ts';
import { writeQuestion } from './write-question.ts';
import './form.css';

/** Writes a question to `budget` from choices, and reads one back. */
function BudgetFormPanel() {
  const text = useTexts(texts);
  const choices = useChoices();
  return (
    <section className="panel form" aria-label={text.title}>
      <h2 className="panel-title">{text.title}</h2>
      <p className="panel-lead">{text.lead}</p>
      {choices ? (
        <>
          <Groupings choices={choices} />
          <Measures choices={choices} />
          <Filters choices={choices} />
          <OutcomeFields />
          <Actions />
        </>
      ) : (
        <p role="status">{text.waiting}</p>
      )}
    </section>
  );
}

const mostGroupings = 4;

function Groupings({ choices }: { choices: Choices }) {
  const text = useTexts(texts);
  const language = useLanguage();
  const { groupings, measures } = useFormState().form;
  const offered = [...new Set([...choices.groupings.map(({ argument }) => argument), ...groupings])];
  const describe = new Map(choices.groupings.map(({ argument, description }) => [argument, description]));
  const choose = (place: number, grouping: string) => {
    const chosen = groupings.toSpliced(place, 1, grouping).filter(Boolean);
    const fitting = fittingMeasures(factsOf(chosen, choices), measures);
    // places of measures in order and top hold only while the measures stay
    changeForm({ groupings: chosen, ...(fitting !== measures && { measures: fitting, top: null, order: null }) });
  };
  const rows = groupings.length < mostGroupings ? [...groupings, ''] : groupings;
  return (
    <fieldset>
      <legend>
        {text.groupings} <small>({text.groupingsHint})</small>
      </legend>
      {rows.map((grouping, place) => (
        <SelectField
          key={`${place}:${grouping}`}
          label={text.grouping(place + 1)}
          isLabelHidden
          value={grouping}
          options={[
            { value: '', label: text.noGrouping },
            ...offered
              .filter((one) => one === grouping || !groupings.includes(one))
              .map((value) => ({ value, label: groupingLabel(value, language), title: describe.get(value) ?? value })),
          ]}
          onChoose={(chosen) => choose(place, chosen)}
        />
      ))}
    </fieldset>
  );
}

function Measures({ choices }: { choices: Choices }) {
  const text = useTexts(texts);
  const { measures } = useFormState().form;
  const isNew = (measure: Measure) => !measures.some((one) => JSON.stringify(one) === JSON.stringify(measure));
  const next: Measure | undefined = ['APPROVED', 'REGISTERED', 'ASSIGNED', 'SETTLED', 'APPRAISED']
    .map((stage): Measure => ({ of: 'money', stage, payer: 'STATE', source: null, stat: 'sum' }))
    .find(isNew);
  return (
    <fieldset>
      <legend>{text.measures}</legend>
      {measures.map((measure, place) => (
        <MeasureRow
          key={place}
          place={place + 1}
          measure={measure}
          choices={choices}
          onChange={(changed) => isNew(changed) && changeForm({ measures: measures.with(place, changed) })}
          onRemove={
            measures.length > 1
              ? () => changeForm({ measures: measures.toSpliced(place, 1), top: null, order: null })
              : undefined
          }
        />
      ))}
      {next && (
        <button type="button" className="form-add" onClick={() => changeForm({ measures: [...measures, next] })}>
          + {text.addMeasure}
        </button>
      )}
    </fieldset>
  );
}

function Filters({ choices }: { choices: Choices }) {
  const text = useTexts(texts);
  const { filters, search, withoutIllustrative } = useFormState().form;
  const searchId = useId();
  return (
    <fieldset>
      <legend>{text.filters}</legend>
      {filterNames.map((name) => (
        <FilterList
          key={name}
          name={name}
          choices={choices.values[name]}
          chosen={filters[name]}
          onChange={(chosen) => changeForm({ filters: { ...filters, [name]: chosen } })}
        />
      ))}
      <div className="form-field">
        <label htmlFor={searchId}>{text.search}</label>
        <input id={searchId} value={search} onChange={({ target }) => changeForm({ search: target.value })} />
      </div>
      <label className="form-tick">
        <input
          type="checkbox"
          checked={withoutIllustrative}
          onChange={() => changeForm({ withoutIllustrative: !withoutIllustrative })}
        />
        {text.withoutIllustrative}
      </label>
    </fieldset>
  );
}

function Actions() {
  const text = useTexts(texts);
  const language = useLanguage();
  const { form, written } = useFormState();
  const { queryEditor } = useGraphiQL(pick('queryEditor'));
  const [outcome, setOutcome] = useState<{
    say: 'readNothing' | 'readPart' | 'readDone';
    parts: readonly string[];
  } | null>(null);
  const open = useOpenQuestion();
  const write = () => {
    const query = writeQuestion({ ...form, language: language === 'vi' ? 'VI' : 'EN' });
    open({ query, replaces: written });
    keepWritten(query);
    setOutcome(null);
  };
  const read = () => {
    const found = readQuestion(queryEditor?.getValue() ?? '');
    if (!found) return setOutcome({ say: 'readNothing', parts: [] });
    changeForm(found.form);
    setOutcome({ say: found.notShown.length > 0 ? 'readPart' : 'readDone', parts: found.notShown });
  };
  return (
    <div className="form-actions">
      <button type="button" className="form-write" onClick={write}>
        {text.write}
      </button>
      <button type="button" onClick={read}>
        {text.read}
      </button>
      <div role="status">
        {outcome && <p>{text[outcome.say]}</p>}
        {outcome && outcome.parts.length > 0 && (
          <ul>
            {outcome.parts.map((part) => (
              <li key={part}>
                <code>{part}</code>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function Icon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 6h9M17 6h3M4 12h3M11 12h9M4 18h9M17 18h3" />
      <circle cx="15" cy="6" r="2" />
      <circle cx="9" cy="12" r="2" />
      <circle cx="15" cy="18" r="2" />
    </svg>
  );
}

export const formPanel: GraphiQLPlugin = {
  title: 'Lập câu hỏi về tiền · Budget form',
  icon: Icon,
  content: BudgetFormPanel,
};
