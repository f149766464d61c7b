import type { ComponentType } from 'react';

/** Buttons at the end of the bar over the answer, such as downloads. */
export const answerTools: ComponentType[] = [];

/** What is said of the answer under that bar, in every view, such as time and cost; each may render nothing. */
export const answerNotes: ComponentType[] = [];
