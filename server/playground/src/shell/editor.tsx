import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import 'graphiql/setup-workers/vite';
import './editor.css';
import './panel.css';
import './result-side.css';
import { GraphiQL } from 'graphiql';
import { askGraph } from './ask-graph.ts';
import { EditorFont } from './editor-font.tsx';
import { openTab } from './last-answer.ts';
import { firstPanel, panels } from './panels.ts';
import { ResultSide } from './result-side.tsx';
import welcome from './welcome.graphql?raw';

/** GraphiQL, opened with the welcome question. Headers are not stored, so that no key stays in the browser. */
export function Editor() {
  return (
    <GraphiQL
      fetcher={askGraph}
      defaultQuery={welcome}
      plugins={panels}
      {...(firstPanel && { visiblePlugin: firstPanel })}
      // at once, so that what runs next is the answer of the new tab
      onTabChange={({ tabs, activeTabIndex }) => openTab(tabs[activeTabIndex]?.id ?? '')}
      inputValueDeprecation
      schemaDescription
      shouldPersistHeaders={false}
      showPersistHeadersSettings={false}
    >
      <GraphiQL.Logo>
        <EditorFont />
      </GraphiQL.Logo>
      <GraphiQL.Footer>
        <ResultSide />
      </GraphiQL.Footer>
    </GraphiQL>
  );
}
