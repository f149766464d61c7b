import type { Answer } from '../shell/last-answer.ts';
import './tree.css';

/** The answer as an outline whose branches open and close; the first two levels are open. */
export function Tree({ answer }: { answer: Answer }) {
  return (
    <div className="tree">
      <Branch value={answer.response} depth={0} />
    </div>
  );
}

type BranchProps = { name?: string; value: unknown; depth: number };

function Branch({ name, value, depth }: BranchProps) {
  const label = name === undefined ? null : <span className="tree-name">{name}</span>;
  if (typeof value !== 'object' || value === null) {
    return (
      <div className="tree-leaf">
        {label} <Leaf value={value} />
      </div>
    );
  }
  const entries = Object.entries(value);
  return (
    <details open={depth < 3}>
      <summary>
        {label}{' '}
        <span className="tree-count">{Array.isArray(value) ? `[${entries.length}]` : `{${entries.length}}`}</span>
      </summary>
      {entries.map(([key, child]) => (
        <Branch key={key} name={key} value={child} depth={depth + 1} />
      ))}
    </details>
  );
}

function Leaf({ value }: { value: unknown }) {
  const kind = value === null ? 'null' : typeof value;
  return <span className={`tree-${kind}`}>{String(value)}</span>;
}
