import { useAnswer } from '../shell/last-answer.ts';
import { useTexts } from '../words/language.ts';
import { useDataExtent } from './data-extent.ts';
import { type EmptyList, emptyLists } from './empty-lists.ts';
import { texts } from './texts.ts';

/** Why a list of the answer is empty: its conditions, and how much there is at all. */
export function EmptyNote() {
  const answer = useAnswer();
  if (!answer?.response.data) return null;
  const lists = emptyLists(answer.query, answer.variables ?? {}, answer.response.data);
  return lists.length > 0 ? <Emptiness lists={lists} /> : null;
}

const mostShown = 3;

function Emptiness({ lists }: { lists: readonly EmptyList[] }) {
  const text = useTexts(texts);
  const extent = useDataExtent();
  return (
    <div className="result-problem explained" role="status">
      {lists.slice(0, mostShown).map(({ name, conditions }) => (
        <div key={name}>
          <strong>{text.empty(name)}</strong> {conditions.length > 0 ? text.conditions : text.noConditions}
          {conditions.map((condition) => (
            <code key={condition}>{condition}</code>
          ))}
        </div>
      ))}
      {extent && <p>{text.holds(extent.proposals, extent.years.join(', '))}</p>}
    </div>
  );
}
