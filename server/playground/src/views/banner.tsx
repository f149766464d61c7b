import type { Answer } from '../shell/last-answer.ts';
import { useNotice } from '../shell/notice.ts';
import { useTexts } from '../words/language.ts';
import { useReading } from './reading.ts';
import { texts } from './texts.ts';

/**
 * What must be known to read the answer right, over every view of it: that it holds invented records, what its sums
 * rest on, that it is incomplete. An answer that does not tell whether it is invented gets the data set's own notice.
 */
export function Banner({ answer }: { answer: Answer }) {
  const sentences = useSentences(answer);
  const text = useTexts(texts);
  const { illustrative, others } = sentences;
  if (illustrative === null && others.length === 0) return null;
  return (
    <div className="banner" role="note">
      {illustrative !== null && <strong>{text.illustrative}:</strong>}{' '}
      {[illustrative, ...others].filter(Boolean).join(' ')}
    </div>
  );
}

export type Sentences = { illustrative: string | null; others: readonly string[] };

export function useSentences(answer: Answer | null): Sentences {
  const text = useTexts(texts);
  const notice = useNotice();
  const reading = useReading(answer);
  const notes = reading?.notes;
  const told = notes?.illustrative;
  const errors = answer?.response.errors?.length ?? 0;
  const others = [...(notes?.coverage ?? []), ...(errors > 0 ? [text.errors(errors)] : [])];
  if (!told) return { illustrative: notice, others };
  return { illustrative: told.some > 0 ? text.illustrativeOf(told.some, told.of) : null, others };
}
