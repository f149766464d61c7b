import { type ComponentType, lazy } from 'react';
import type { Answer } from '../shell/last-answer.ts';
import type { ViewName } from '../shell/view-state.ts';

/** The views beside JSON, each fetched when it is first opened. */
export const views: Partial<Record<ViewName, ComponentType<{ answer: Answer }>>> = {
  table: lazy(async () => ({ default: (await import('./table.tsx')).Table })),
  pivot: lazy(async () => ({ default: (await import('./pivot.tsx')).Pivot })),
  chart: lazy(async () => ({ default: (await import('./chart.tsx')).Chart })),
  tree: lazy(async () => ({ default: (await import('./tree.tsx')).Tree })),
};
