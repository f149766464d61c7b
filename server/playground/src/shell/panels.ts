import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import type { GraphiQLPlugin } from '@graphiql/react';

/**
 * The panels left of the editor, below the documentation. A title is in both languages at once: GraphiQL keeps by it
 * which panel is open.
 */
export const panels: GraphiQLPlugin[] = [HISTORY_PLUGIN];
