import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { type Lang, texts } from './texts.ts';

export interface Group {
  readonly label: string | undefined;
  readonly sum: bigint | null;
}

/** Sums by group as bars, longest first. A bar is only as exact as a pixel: sums stay bigint everywhere else. */
export function MoneyChart({ title, groups, lang }: { title: string; groups: readonly Group[]; lang: Lang }) {
  const { unit } = texts[lang];
  const data = groups
    .flatMap(({ label, sum }) => (label && sum !== null ? [{ label, millions: Number(sum / 1_000n) / 1_000 }] : []))
    .toSorted((a, b) => b.millions - a.millions);
  const write = (value: number) => value.toLocaleString(lang);
  return (
    <section aria-label={title}>
      <h2>
        {title} <small>{unit}</small>
      </h2>
      <ResponsiveContainer width="100%" height={60 + data.length * 34}>
        <BarChart data={data} layout="vertical" margin={{ left: 8, right: 24 }}>
          <CartesianGrid horizontal={false} stroke="#dfe5e1" />
          <XAxis type="number" tickFormatter={write} />
          <YAxis
            type="category"
            dataKey="label"
            width={200}
            tick={{ fontSize: 12 }}
            interval={0}
            tickFormatter={shorten}
          />
          <Tooltip formatter={(value) => [`${write(Number(value))} ${unit}`, '']} separator="" />
          <Bar dataKey="millions" fill="#0f7b53" isAnimationActive={false} />
        </BarChart>
      </ResponsiveContainer>
    </section>
  );
}

// names of contents are sentences of the law; the whole one is in the tooltip
const shorten = (label: string) => (label.length > 28 ? `${label.slice(0, 27).trimEnd()}…` : label);
