import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../words/language.ts';
import { texts } from './texts.ts';

type CopiedTextProps = { label: string; value: string; rows: number };

/** A text to take, and a button that copies it; where the browser does not let it, the text is selected. */
export function CopiedText({ label, value, rows }: CopiedTextProps) {
  const text = useTexts(texts);
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<'copied' | 'copyByHand' | null>(null);
  useEffect(() => setSaid(null), [value]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setSaid('copied');
    } catch {
      area.current?.select();
      setSaid('copyByHand');
    }
  };
  return (
    <div className="copied-text">
      <textarea ref={area} readOnly rows={rows} aria-label={label} value={value} spellCheck={false} />
      <div>
        <button type="button" onClick={() => void copy()}>
          {text.copy}
        </button>
        <span role="status">{said && text[said]}</span>
      </div>
    </div>
  );
}
