import type { GraphiQLPlugin } from '@graphiql/react';
import { useId, useState } from 'react';
import { useOpenQuestion } from '../shell/open-question.ts';
import { changeViewState } from '../shell/view-state.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { findQuestions } from './find-questions.ts';
import { questionGroups, viewOf } from './groups.ts';
import type { Question } from './question.ts';
import { questions } from './questions.ts';
import { texts } from './texts.ts';
import './library.css';

/** The questions by group, and a search over both languages. */
function Library() {
  const text = useTexts(texts);
  const [sought, setSought] = useState('');
  const searchId = useId();
  const found = new Set(findQuestions([...questions.values()], sought));
  const groups = questionGroups
    .map(({ title, names }) => ({
      title,
      members: names.map((name) => questions.get(name)!).filter((q) => found.has(q)),
    }))
    .filter(({ members }) => members.length > 0);
  return (
    <section className="panel library" aria-label={text.title}>
      <h2 className="panel-title">{text.title}</h2>
      <p className="panel-lead">{text.lead}</p>
      <label htmlFor={searchId}>{text.search}</label>
      <input
        id={searchId}
        type="search"
        value={sought}
        placeholder={text.searchExample}
        onChange={({ target }) => setSought(target.value)}
      />
      <p className="panel-note" role="status">
        {found.size > 0 ? text.count(found.size) : text.none}
      </p>
      {groups.map(({ title, members }) => (
        <Group key={title.en} title={title} members={members} />
      ))}
    </section>
  );
}

function Group({ title, members }: { title: Question['title']; members: readonly Question[] }) {
  const language = useLanguage();
  const open = useOpenQuestion();
  const choose = ({ name, text }: Question) => {
    open({ query: text });
    changeViewState({ view: viewOf(name) });
  };
  return (
    <>
      <h3 className="library-group">{title[language]}</h3>
      <ul className="library-list">
        {members.map((question) => (
          <li key={question.name}>
            <button type="button" onClick={() => choose(question)}>
              <strong>{question.title[language]}</strong>
              <span>{question.sentence[language]}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Icon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 5.5A2.5 2.5 0 0 1 6.5 3H20v18H6.5A2.5 2.5 0 0 1 4 18.5zM4 18.5A2.5 2.5 0 0 1 6.5 16H20" />
      <path d="M10 7.6a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6 1M12 12.6v.1" />
    </svg>
  );
}

export const libraryPanel: GraphiQLPlugin = { title: 'Thư viện câu hỏi · Questions', icon: Icon, content: Library };
