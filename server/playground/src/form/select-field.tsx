import { type ReactNode, useId } from 'react';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Shown while the pointer rests on it. */
  readonly title?: string;
}

interface SelectFieldProps {
  readonly label: string;
  /** Said to a screen reader, not shown. */
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly options?: readonly Option[];
  /** Options in groups, in place of `options`. */
  readonly children?: ReactNode;
}

/** A labelled choice of one. */
export function SelectField({ label, isLabelHidden, value, onChoose, options, children }: SelectFieldProps) {
  const id = useId();
  return (
    <div className="form-field">
      <label htmlFor={id} className={isLabelHidden ? 'only-read-out' : undefined}>
        {label}
      </label>
      <select id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
        {options?.map((option) => (
          <option key={option.value} value={option.value} title={option.title}>
            {option.label}
          </option>
        ))}
        {children}
      </select>
    </div>
  );
}
