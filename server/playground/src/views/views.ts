import { type ComponentType, lazy } from 'react';
import type { Answer } from '../shell/last-answer.ts';
import type { ViewName } from '../shell/view-state.ts';

/** The views beside JSON, each fetched when it is first opened. */
export const views: Partial<Record<ViewName, ComponentType<{ answer: Answer }>>> = {
  tree: lazy(async () => ({ default: (await import('./tree.tsx')).Tree })),
};
