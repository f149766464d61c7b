import { useLanguage, useTexts } from '../words/language.ts';
import type { FilterName } from './budget-form.ts';
import type { Choice } from './choices.ts';
import { texts } from './texts.ts';

interface FilterListProps {
  readonly name: FilterName;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The values of a filter to tick, with how many proposals have each; closed it says what is ticked. */
export function FilterList({ name, choices, chosen, onChange }: FilterListProps) {
  const text = useTexts(texts);
  const language = useLanguage();
  const offered = new Map(choices.map((choice) => [choice.code, choice]));
  // what a text asked for and no proposal has stays to be seen
  for (const code of chosen) if (!offered.has(code)) offered.set(code, { code, label: code, proposals: 0 });
  if (offered.size === 0) return null;
  const words = new Intl.ListFormat(language, { type: 'unit' });
  const toggle = (code: string) =>
    onChange(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]);
  return (
    <details className="form-filter">
      <summary>
        {text.filter[name]}
        <span>{chosen.length > 0 ? words.format(chosen.map((code) => offered.get(code)!.label)) : text.all}</span>
      </summary>
      <ul>
        {[...offered.values()].map(({ code, label, proposals }) => (
          <li key={code}>
            <label>
              <input type="checkbox" checked={chosen.includes(code)} onChange={() => toggle(code)} />
              {label}
              {proposals !== null && <span className="form-count">{proposals}</span>}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
