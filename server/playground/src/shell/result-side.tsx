import { pick, useGraphiQL } from '@graphiql/react';
import { type KeyboardEvent, Suspense, useEffect, useLayoutEffect } from 'react';
import { Banner } from '../views/banner.tsx';
import { ViewBoundary } from '../views/view-boundary.tsx';
import { views } from '../views/views.ts';
import { useTexts } from '../words/language.ts';
import { answerNotes, answerTools } from './answer-tools.ts';
import { openTab, useAnswer } from './last-answer.ts';
import { texts } from './texts.ts';
import { changeViewState, setWide, useViewState, useWide, type ViewName, viewNames } from './view-state.ts';

/**
 * The answer's side of the page: a bar of views over GraphiQL's own answer in JSON, which the other views hide. It
 * stands in GraphiQL's footer, the one place there that a page may fill.
 */
export function ResultSide() {
  const text = useTexts(texts);
  const { view } = useViewState();
  const answer = useAnswer();
  useOpenTab();
  const View = views[view];
  return (
    <div className="result-side" data-wide={useWide() || undefined}>
      <div className="result-bar">
        <ViewTabs />
        <div className="result-tools">
          <WideSwitch />
          {answerTools.map((Tool, index) => (
            <Tool key={index} />
          ))}
        </div>
      </div>
      <div className="result-notes">
        {answer && <Banner answer={answer} />}
        {answerNotes.map((Note, index) => (
          <Note key={index} />
        ))}
      </div>
      {View && (
        <section className="result-view" role="tabpanel" id={`view-${view}`} aria-labelledby={`view-tab-${view}`}>
          {answer ? (
            <ViewBoundary key={`${answer.query} ${answer.ms}`} sorry={text.noView}>
              <Suspense fallback={<p className="loading">{text.opening}</p>}>
                <View answer={answer} />
              </Suspense>
            </ViewBoundary>
          ) : (
            <p className="loading">{text.runFirst}</p>
          )}
        </section>
      )}
    </div>
  );
}

function WideSwitch() {
  const text = useTexts(texts);
  const wide = useWide();
  const { visiblePlugin } = useGraphiQL(pick('visiblePlugin'));
  // A panel that is opened must be seen.
  useEffect(() => setWide(false), [visiblePlugin]);
  return (
    <button
      type="button"
      className="result-tool"
      aria-pressed={wide}
      title={text.wideWhy}
      onClick={() => setWide(!wide)}
    >
      {text.wide}
    </button>
  );
}

/** Tells the store of answers which tab of GraphiQL is open. */
function useOpenTab(): void {
  const { tabs, activeTabIndex } = useGraphiQL(pick('tabs', 'activeTabIndex'));
  const tab = tabs[activeTabIndex]?.id ?? '';
  useLayoutEffect(() => openTab(tab), [tab]);
}

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function ViewTabs() {
  const text = useTexts(texts);
  const { view } = useViewState();
  const choose = (name: ViewName) => changeViewState({ view: name });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const next = viewNames[step(viewNames.indexOf(view), viewNames.length)]!;
    choose(next);
    document.querySelector<HTMLElement>(`#view-tab-${next}`)?.focus();
  };
  return (
    <div className="view-tabs" role="tablist" aria-label={text.views} tabIndex={-1} onKeyDown={onKeyDown}>
      {viewNames.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`view-tab-${name}`}
          aria-selected={name === view}
          aria-controls={name === view && name !== 'json' ? `view-${name}` : undefined}
          tabIndex={name === view ? 0 : -1}
          onClick={() => choose(name)}
        >
          {text.view[name]}
        </button>
      ))}
    </div>
  );
}
