import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { HeaderBar } from './header-bar.tsx';
import { useLanguage } from './language.ts';
import { texts } from './texts.ts';

// The editor is most of the page's weight, so that the bar shows first.
const Editor = lazy(async () => ({ default: (await import('./editor.tsx')).Editor }));

function Page() {
  const [language, setLanguage] = useLanguage();
  return (
    <>
      <HeaderBar language={language} onLanguage={setLanguage} />
      <main>
        <Suspense fallback={<p className="loading">{texts[language].loading}</p>}>
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
