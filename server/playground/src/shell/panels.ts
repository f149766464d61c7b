import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import type { GraphiQLPlugin } from '@graphiql/react';
import { formPanel } from '../form/form-panel.tsx';
import { libraryPanel } from '../library/library-panel.tsx';

/**
 * The panels left of the editor, below the documentation. A title is in both languages at once: GraphiQL keeps by it
 * which panel is open.
 */
export const panels: GraphiQLPlugin[] = [libraryPanel, formPanel, HISTORY_PLUGIN];

const leastWidth = 1100;

/** The panel of a first visit where there is room for it; later visits open what was open last. */
export const firstPanel =
  localStorage.getItem('graphiql:visiblePlugin') === null && innerWidth >= leastWidth ? libraryPanel : undefined;
