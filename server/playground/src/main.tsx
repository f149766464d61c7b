import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { HeaderBar } from './shell/header-bar.tsx';
import { texts } from './shell/texts.ts';
import { useTexts } from './words/language.ts';

// The editor is most of the page's weight, so that the bar shows first.
const Editor = lazy(async () => ({ default: (await import('./shell/editor.tsx')).Editor }));

function Page() {
  const text = useTexts(texts);
  return (
    <>
      <HeaderBar />
      <main>
        <Suspense fallback={<p className="loading">{text.loading}</p>}>
          <Editor />
        </Suspense>
      </main>
    </>
  );
}

const place = document.querySelector('#page');
if (!place) throw new Error('index.html has no element #page');
createRoot(place).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
