import type { Answer } from '../shell/last-answer.ts';
import { useNotice } from '../shell/notice.ts';
import { useTexts } from '../words/language.ts';
import { useReading } from './reading.ts';
import { texts } from './texts.ts';

/**
 * What must be known to read the answer right, over every view of it: that it holds invented records, what its sums
 * rest on, that it is incomplete. Two lines of it, all when it is opened.
 */
export function Banner({ answer }: { answer: Answer }) {
  const text = useTexts(texts);
  const { illustrative, others } = useSentences(answer);
  if (illustrative === null && others.length === 0) return null;
  return (
    <details className="banner">
      <summary>
        <span>
          {illustrative !== null && <strong>{text.illustrative}:</strong>}{' '}
          {[illustrative, ...others].filter(Boolean).join(' ')}
        </span>
      </summary>
    </details>
  );
}

type Sentences = { illustrative: string | null; others: readonly string[] };

/** An answer that does not tell whether it is invented gets the data set's own notice. */
export function useSentences(answer: Answer): Sentences {
  const text = useTexts(texts);
  const notice = useNotice();
  const notes = useReading(answer)?.notes;
  const told = notes?.illustrative;
  const errors = answer.response.errors?.length ?? 0;
  const others = [...(notes?.coverage ?? []), ...(errors > 0 ? [text.errors(errors)] : [])];
  if (!told) return { illustrative: notice, others };
  return { illustrative: told.some > 0 ? text.illustrativeOf(told.some, told.of) : null, others };
}
