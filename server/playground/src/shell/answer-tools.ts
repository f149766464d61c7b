import type { ComponentType } from 'react';
import { CostNote } from '../cost/cost-note.tsx';
import { EmptyNote } from '../explain/empty-note.tsx';
import { ErrorNote } from '../explain/error-note.tsx';
import { LinkNote } from '../share/opened-link.tsx';
import { ShareTool } from '../share/share-tool.tsx';
import { TakeOut } from '../take-out/take-out.tsx';

/** Buttons at the end of the bar over the answer, such as downloads. */
export const answerTools: ComponentType[] = [TakeOut, ShareTool];

/** What is said of the answer under that bar, in every view, such as time and cost; each may render nothing. */
export const answerNotes: ComponentType[] = [CostNote, LinkNote, ErrorNote, EmptyNote];
