import { useState } from 'react';
import type { Answer } from '../shell/last-answer.ts';
import { useTexts } from '../words/language.ts';
import { texts } from './texts.ts';
import './views.css';

/** So many members of a branch are drawn at once; the rest on demand. */
const batch = 100;

/** The answer as an outline whose branches open and close. */
export function Tree({ answer }: { answer: Answer }) {
  const text = useTexts(texts);
  const [open, setOpen] = useState({ depth: 3, round: 0 });
  const openTo = (depth: number) => setOpen(({ round }) => ({ depth, round: round + 1 }));
  return (
    <>
      <div className="view-bar">
        <button type="button" onClick={() => openTo(Number.POSITIVE_INFINITY)}>
          {text.expandAll}
        </button>
        <button type="button" onClick={() => openTo(1)}>
          {text.collapseAll}
        </button>
      </div>
      <div className="tree" key={open.round}>
        {Object.entries(answer.response).map(([name, value]) => (
          <Branch key={name} name={name} value={value} depth={0} openTo={open.depth} />
        ))}
      </div>
    </>
  );
}

type BranchProps = { name: string; value: unknown; depth: number; openTo: number };

function Branch({ name, value, depth, openTo }: BranchProps) {
  const text = useTexts(texts);
  const [open, setOpen] = useState(depth < openTo);
  const [drawn, setDrawn] = useState(batch);
  if (typeof value !== 'object' || value === null) {
    return (
      <div className="tree-leaf">
        <span className="tree-name">{name}</span> <Leaf value={value} />
      </div>
    );
  }
  const entries = Object.entries(value);
  const rest = entries.length - drawn;
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="tree-name">{name}</span>{' '}
        <span className="tree-count">
          {Array.isArray(value) ? text.items(entries.length) : text.fields(entries.length)}
        </span>
      </summary>
      {open &&
        entries
          .slice(0, drawn)
          .map(([key, child]) => <Branch key={key} name={key} value={child} depth={depth + 1} openTo={openTo} />)}
      {open && rest > 0 && (
        <button type="button" onClick={() => setDrawn(drawn + batch)}>
          {text.more(rest)}
        </button>
      )}
    </details>
  );
}

function Leaf({ value }: { value: unknown }) {
  return <span className={`tree-${value === null ? 'null' : typeof value}`}>{JSON.stringify(value)}</span>;
}
