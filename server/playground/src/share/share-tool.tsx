import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect, useRef, useState } from 'react';
import { citationBibtex, citationText } from '../cite/citation.ts';
import { useDataState } from '../cite/data-state.ts';
import { useViewState } from '../shell/view-state.ts';
import { curlSnippet, pythonSnippet, rSnippet, typescriptSnippet } from '../snippets/snippets.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { readVariables, titleOf } from './asked.ts';
import { CopiedText } from './copied-text.tsx';
import { type SharedState, writeLink } from './link.ts';
import { texts } from './texts.ts';
import './share.css';

/** The button that opens what a person takes along: a link, code, a citation. */
export function ShareTool() {
  const text = useTexts(texts);
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));
  const view = useViewState();
  const [shared, setShared] = useState<SharedState | null>(null);
  const open = () =>
    setShared({ query: queryEditor?.getValue() ?? '', variables: variableEditor?.getValue() ?? '', view });
  return (
    <>
      <button type="button" className="result-tool" aria-haspopup="dialog" onClick={open}>
        {text.share}
      </button>
      {shared && <ShareDialog shared={shared} onClose={() => setShared(null)} />}
    </>
  );
}

const parts = ['link', 'code', 'cite'] as const;

function ShareDialog({ shared, onClose }: { shared: SharedState; onClose: () => void }) {
  const text = useTexts(texts);
  const dialog = useRef<HTMLDialogElement>(null);
  const [part, setPart] = useState<(typeof parts)[number]>('link');
  const link = useLink(shared);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="share" aria-labelledby="share-title" onClose={onClose}>
      <header>
        <h2 id="share-title">{text.title}</h2>
        <button type="button" aria-label={text.close} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </header>
      <div role="group" aria-label={text.title} className="share-parts">
        {parts.map((name) => (
          <button key={name} type="button" aria-pressed={name === part} onClick={() => setPart(name)}>
            {text.parts[name]}
          </button>
        ))}
      </div>
      {part === 'link' && (
        <section>
          <p>{text.link}</p>
          <CopiedText label={text.parts.link} value={link} rows={5} />
        </section>
      )}
      {part === 'code' && <Code shared={shared} />}
      {part === 'cite' && <Cite shared={shared} link={link} />}
    </dialog>
  );
}

/** The whole address; empty for the moment that it takes to pack it. */
function useLink(shared: SharedState): string {
  const [link, setLink] = useState('');
  useEffect(() => {
    void writeLink(shared).then((fragment) => setLink(`${location.origin}${location.pathname}${fragment}`));
  }, [shared]);
  return link;
}

const snippets = { TypeScript: typescriptSnippet, curl: curlSnippet, Python: pythonSnippet, R: rSnippet };
type SnippetName = keyof typeof snippets;

function Code({ shared }: { shared: SharedState }) {
  const text = useTexts(texts);
  const [name, setName] = useState<SnippetName>('TypeScript');
  const variables = readVariables(shared.variables);
  const code = snippets[name]({
    query: shared.query,
    variables: variables ?? null,
    url: new URL('/graphql', location.origin).href,
  });
  return (
    <section>
      <p>{variables === undefined ? text.badVariables : text.code}</p>
      <Choice names={Object.keys(snippets) as SnippetName[]} chosen={name} onChoose={setName} label={text.parts.code} />
      <CopiedText label={name} value={code} rows={14} />
    </section>
  );
}

const citations = { asText: citationText, BibTeX: citationBibtex };
type CitationName = keyof typeof citations;

function Cite({ shared, link }: { shared: SharedState; link: string }) {
  const text = useTexts(texts);
  const language = useLanguage();
  const data = useDataState(language);
  const [name, setName] = useState<CitationName>('asText');
  if (!data) return <p role="status">{text.waiting}</p>;
  const citation = {
    ...data,
    title: titleOf(shared.query, language) ?? text.unnamed,
    permalink: link,
    askedOn: new Date().toISOString().slice(0, 10),
  };
  return (
    <section>
      <p>{text.cite}</p>
      <Choice
        names={Object.keys(citations) as CitationName[]}
        words={{ asText: text.asText }}
        chosen={name}
        onChoose={setName}
        label={text.parts.cite}
      />
      <CopiedText label={text.parts.cite} value={citations[name](citation, language)} rows={10} />
    </section>
  );
}

interface ChoiceProps<Name extends string> {
  readonly names: readonly Name[];
  /** For names that are not said as they are. */
  readonly words?: Partial<Record<Name, string>>;
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
  readonly label: string;
}

function Choice<Name extends string>({ names, words, chosen, onChoose, label }: ChoiceProps<Name>) {
  return (
    <div role="group" aria-label={label} className="share-choice">
      {names.map((name) => (
        <button key={name} type="button" aria-pressed={name === chosen} onClick={() => onChoose(name)}>
          {words?.[name] ?? name}
        </button>
      ))}
    </div>
  );
}
