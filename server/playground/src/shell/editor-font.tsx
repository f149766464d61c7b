import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

const fontFamily = "'JetBrains Mono Variable', monospace";

/**
 * Sets the editors in a fixed-width font that has the Vietnamese letters, which GraphiQL's own lacks, with long lines
 * wrapped. Monaco measures a font once, so the font must have arrived first.
 */
export function EditorFont() {
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'headerEditor', 'responseEditor'),
  );
  useEffect(() => {
    void document.fonts.load(`13px ${fontFamily}`, 'aệ').then(() => {
      for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor]) {
        editor?.updateOptions({ fontFamily, fontSize: 13, wordWrap: 'on' });
      }
    });
  }, [queryEditor, variableEditor, headerEditor, responseEditor]);
  return null;
}
