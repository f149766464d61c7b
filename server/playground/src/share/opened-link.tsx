import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { useOpenQuestion } from '../shell/open-question.ts';
import { readViewState } from '../shell/read-view-state.ts';
import { changeViewState } from '../shell/view-state.ts';
import { useTexts } from '../words/language.ts';
import { type OpenedLink, readLink } from './link.ts';
import { texts } from './texts.ts';

/**
 * Opens the question of the link by which the page was visited, and says when that cannot be. The fragment goes from
 * the address then: the question is a tab like others, which may be changed.
 */
export function LinkNote() {
  const text = useTexts(texts);
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'responseEditor'),
  );
  const isReady = Boolean(queryEditor && variableEditor && responseEditor);
  const [link, forget] = useVisitedLink();
  const open = useOpenQuestion();
  useEffect(() => {
    if (!isReady || !link || !('state' in link)) return;
    forget();
    const { query, variables, view } = link.state;
    open({ query, variables });
    changeViewState(readViewState(view));
  }, [isReady, link, forget, open]);
  if (!link || !('problem' in link)) return null;
  return (
    <p className="result-problem" role="alert">
      {text[link.problem]}
    </p>
  );
}

function useVisitedLink(): [OpenedLink | null, () => void] {
  const [link, setLink] = useState<OpenedLink | null>(null);
  useEffect(() => {
    const visit = () => {
      const { hash, pathname, search } = location;
      void readLink(hash).then((opened) => {
        if (!opened) return;
        history.replaceState(null, '', pathname + search);
        setLink(opened);
      });
    };
    visit();
    addEventListener('hashchange', visit);
    return () => removeEventListener('hashchange', visit);
  }, []);
  const [forget] = useState(() => () => setLink(null));
  return [link, forget];
}
