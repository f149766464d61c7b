import { useId } from 'react';

type SelectProps = {
  label: string;
  value: string;
  options: ReadonlyArray<{ value: string; name: string }>;
  onChoose: (value: string) => void;
};

export function Select({ label, value, options, onChoose }: SelectProps) {
  const id = useId();
  return (
    <span className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </span>
  );
}
