import { pick, useGraphiQL, useMonaco } from '@graphiql/react';
import type { GraphQLFormattedError } from 'graphql';
import { useEffect } from 'react';
import { useAnswer } from '../shell/last-answer.ts';
import { useTexts } from '../words/language.ts';
import { type Place, placeOfError } from './place.ts';
import { texts } from './texts.ts';
import './explain.css';

/** What is wrong with the question in a plain sentence each, with its place marked in the editor. */
export function ErrorNote() {
  const text = useTexts(texts);
  const answer = useAnswer();
  const { queryEditor } = useGraphiQL(pick('queryEditor'));
  const placed = (answer?.response.errors ?? []).map((error) => ({ error, place: placeOfError(answer!.query, error) }));
  useMarks(placed);
  if (placed.length === 0) return null;
  const show = (place: Place) => {
    queryEditor?.revealPositionInCenter({ lineNumber: place.line, column: place.column });
    queryEditor?.setPosition({ lineNumber: place.line, column: place.column });
    queryEditor?.focus();
  };
  return (
    <ul className="result-problem explained" role="alert">
      {placed.map(({ error, place }, index) => (
        <li key={index}>
          <strong>{text.errors[codeOf(error)] ?? text.otherError}</strong>
          <span lang="en">{error.message}</span>
          {place && (
            <button type="button" className="result-tool" onClick={() => show(place)}>
              {text.at(place.line, place.column)} · {text.show}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function codeOf(error: GraphQLFormattedError): string {
  return String(error.extensions?.['code'] ?? '');
}

const owner = 'khuyencong-answer';

/** Underlines the errors in the editor until its text changes. */
function useMarks(placed: readonly { error: GraphQLFormattedError; place: Place | null }[]): void {
  const { queryEditor } = useGraphiQL(pick('queryEditor'));
  const monaco = useMonaco(({ monaco: loaded }) => loaded);
  const key = JSON.stringify(placed);
  useEffect(() => {
    const model = queryEditor?.getModel();
    if (!monaco || !model) return undefined;
    const marks = placed.flatMap(({ error, place }) =>
      place
        ? {
            message: error.message,
            severity: monaco.MarkerSeverity.Error,
            startLineNumber: place.line,
            startColumn: place.column,
            endLineNumber: place.endLine,
            endColumn: place.endColumn,
          }
        : [],
    );
    monaco.editor.setModelMarkers(model, owner, marks);
    const watch = model.onDidChangeContent(() => monaco.editor.setModelMarkers(model, owner, []));
    return () => watch.dispose();
    // by what they say, not by who they are: they are made anew at each render
  }, [monaco, queryEditor, key]);
}
