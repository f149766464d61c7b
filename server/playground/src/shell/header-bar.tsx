import { chooseLanguage, type Language, useLanguage } from '../words/language.ts';
import icon from './icon.svg';
import { useNotice } from './notice.ts';
import { texts } from './texts.ts';

const languages: ReadonlyArray<{ language: Language; name: string }> = [
  { language: 'vi', name: 'Tiếng Việt' },
  { language: 'en', name: 'English' },
];

/** Says what this is and, as the graph does, that stored data is illustrative; before the editor has loaded. */
export function HeaderBar() {
  const language = useLanguage();
  const text = texts[language];
  const notice = useNotice();
  return (
    <header className="bar">
      <img className="bar-icon" src={icon} alt="" width="26" height="26" />
      <h1 className="bar-name">Khuyến công</h1>
      <p className="bar-tagline">{text.tagline}</p>
      {notice && (
        <p className="bar-notice" title={notice}>
          {text.illustrative}
        </p>
      )}
      <nav className="bar-links">
        <a href="/readyz" target="_blank" rel="noopener" title={text.healthWhy}>
          {text.health}
        </a>
        <a href="/schema.graphql" target="_blank" rel="noopener" title={text.sdlWhy}>
          {text.sdl}
        </a>
      </nav>
      <div className="bar-languages" role="group" aria-label={text.language}>
        {languages.map(({ language: offered, name }) => (
          <button
            key={offered}
            type="button"
            lang={offered}
            aria-pressed={offered === language}
            onClick={() => chooseLanguage(offered)}
          >
            {name}
          </button>
        ))}
      </div>
    </header>
  );
}
