import { useEffect, useRef, useState } from 'react';
import { itemsOf, type List } from '../answer/lists.ts';
import { largestPage, mostRows, pagedField, pageQuestion, readPage, withItems } from '../answer/pages.ts';
import { type Answer, keepAnswer, openedTab } from '../shell/last-answer.ts';
import { type GraphResponse, post } from '../shell/post.ts';
import { useTexts } from '../words/language.ts';
import { complete, type Reading } from './reading.ts';
import { texts } from './texts.ts';

type LoadAllProps = { answer: Answer; reading: Reading; list: List };
type Progress = { state: 'idle' | 'failed' | 'loading'; rows: number };

/** Follows a list's pages from its first one, up to `mostRows` or until stopped, and puts them in the answer's place. */
export function LoadAll({ answer, reading, list }: LoadAllProps) {
  const text = useTexts(texts);
  const [progress, setProgress] = useState<Progress>({ state: 'idle', rows: 0 });
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  const paged = pagedField(list);
  if (!paged) return null;
  const rest = answer.loaded?.[list.path];
  if (rest === 'all') return <span>{text.loadedAll}</span>;
  if (complete(list, reading.data, answer)) return null;

  async function load(): Promise<void> {
    stop.current = new AbortController();
    const tab = openedTab();
    try {
      const onPage = (rows: number) => setProgress({ state: 'loading', rows });
      const { items, all } = await loadPages(answer, reading, list, onPage, stop.current.signal);
      const data = withItems(list, answer.response.data, items) as Record<string, unknown>;
      const loaded = { ...answer.loaded, [list.path]: all ? ('all' as const) : ('part' as const) };
      keepAnswer(tab, { ...answer, response: { ...answer.response, data }, loaded });
      setProgress({ state: 'idle', rows: items.length });
    } catch {
      setProgress({ state: 'failed', rows: 0 });
    }
  }
  if (progress.state === 'loading') {
    return (
      <>
        <span role="status">{text.loading(progress.rows)}</span>
        <button type="button" onClick={() => stop.current.abort()}>
          {text.stop}
        </button>
      </>
    );
  }
  return (
    <>
      {progress.state === 'failed' && <span role="alert">{text.loadFailed}</span>}
      {rest === 'part' && <span>{text.stoppedAt(itemsOf(list, reading.data).length)}</span>}
      <button type="button" onClick={() => void load()}>
        {text.loadAll}
      </button>
    </>
  );
}

async function loadPages(
  answer: Answer,
  reading: Reading,
  list: List,
  onPage: (rows: number) => void,
  signal: AbortSignal,
): Promise<{ items: unknown[]; all: boolean }> {
  const paged = pagedField(list)!;
  const own = (paged.args['first'] as number | null | undefined) ?? 20;
  const items: unknown[] = [];
  let after = (paged.args['after'] as string | null | undefined) ?? null;
  let first = largestPage(paged);
  onPage(0);
  while (items.length < mostRows && !signal.aborted) {
    const page = { first: Math.min(first, mostRows - items.length), after };
    const question = pageQuestion(reading.document, answer.operationName, answer.variables, list, page);
    const { data, errors } = await post(question);
    if (tooLarge(errors) && first > own) {
      first = own;
      continue;
    }
    if (!data || errors) throw new Error(errors?.[0]?.message ?? 'A page came without data.');
    const { items: next, next: cursor } = readPage(list, data);
    items.push(...next);
    onPage(items.length);
    if (cursor === null) return { items, all: true };
    after = cursor;
  }
  return { items, all: false };
}

/** A page of the largest size can cost more than is allowed; one of the size that was asked did not. */
function tooLarge(errors: GraphResponse['errors']): boolean {
  return errors?.some(({ extensions }) => extensions?.['code'] === 'QUERY_TOO_COMPLEX') ?? false;
}
