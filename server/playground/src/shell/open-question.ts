import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';

export type OpenedQuestion = {
  query: string;
  /** As they stand in the editor of variables; none unless given. */
  variables?: string;
  /** A text that is replaced when the open tab still holds it. */
  replaces?: string | null;
};

/** Opens a question in its tab, a new one unless a tab already holds the same texts, and runs it. */
export function useOpenQuestion(): (question: OpenedQuestion) => void {
  const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL(
    pick('tabs', 'activeTabIndex', 'queryEditor', 'variableEditor'),
  );
  const { addTab, changeTab, setOperationFacts, run } = useGraphiQLActions();
  return ({ query, variables = '', replaces }) => {
    if (!queryEditor || !variableEditor) return;
    const held = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables);
    if (held === -1 && queryEditor.getValue() !== replaces) addTab();
    else if (held !== -1 && held !== activeTabIndex) changeTab(held);
    queryEditor.setValue(query);
    variableEditor.setValue(variables);
    // GraphiQL reads a new text only a moment later, and would run it under the name of the old one
    setOperationFacts(factsOf(query));
    run();
  };
}

type Facts = { documentAST?: DocumentNode; operationName?: string; operations?: OperationDefinitionNode[] };

function factsOf(query: string): Facts {
  try {
    const documentAST = parse(query);
    const operations = documentAST.definitions.filter((part) => part.kind === Kind.OPERATION_DEFINITION);
    const operationName = operations[0]?.name?.value;
    return { documentAST, operations, ...(operationName && { operationName }) };
  } catch {
    return {};
  }
}
