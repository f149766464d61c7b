import type { ComponentType } from 'react';
import { LinkNote } from '../share/opened-link.tsx';
import { ShareTool } from '../share/share-tool.tsx';
import { TakeOut } from '../take-out/take-out.tsx';

/** Buttons at the end of the bar over the answer, such as downloads. */
export const answerTools: ComponentType[] = [TakeOut, ShareTool];

/** What is said of the answer under that bar, in every view, such as time and cost; each may render nothing. */
export const answerNotes: ComponentType[] = [LinkNote];
