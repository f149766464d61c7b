import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  ResponsiveContainer,
  Text,
  Tooltip,
  XAxis,
  YAxis,
  type YAxisTickContentProps,
} from 'recharts';
import { type Lang, texts } from './texts.ts';

export interface Group {
  readonly label: string | undefined;
  readonly sum: bigint | null;
}

interface Props {
  readonly title: string;
  readonly groups: readonly Group[];
  readonly lang: Lang;
  /** Pixels for the labels, which are wrapped, never cut: names of contents are sentences of the law. */
  readonly labelWidth: number;
}

const small = { fontSize: 12 };

// high lines: marks stand above and below Vietnamese letters
const wrapped = ({ payload, x, y, width }: YAxisTickContentProps) => (
  <Text
    {...small}
    x={x}
    y={y}
    width={width ?? 0}
    lineHeight="1.35em"
    fill="#17211c"
    textAnchor="end"
    verticalAnchor="middle"
  >
    {payload.value}
  </Text>
);

/** Sums by group as bars, longest first. A bar is only as exact as a pixel: sums stay bigint everywhere else. */
export function MoneyChart({ title, groups, lang, labelWidth }: Props) {
  const { unit } = texts[lang];
  const data = groups
    .flatMap(({ label, sum }) => (label && sum !== null ? [{ label, millions: Number(sum / 1_000n) / 1_000 }] : []))
    .toSorted((a, b) => b.millions - a.millions);
  const write = (value: unknown) => Number(value).toLocaleString(lang);
  return (
    <section aria-label={title}>
      <h2>
        {title} <small>{unit}</small>
      </h2>
      <ResponsiveContainer width="100%" height={40 + data.length * 68}>
        <BarChart data={data} layout="vertical" margin={{ right: 52 }} barCategoryGap="30%">
          <CartesianGrid horizontal={false} stroke="#dfe5e1" />
          <XAxis type="number" tick={small} tickFormatter={write} />
          <YAxis type="category" dataKey="label" width={labelWidth} tick={wrapped} interval={0} />
          <Tooltip formatter={(value) => [`${write(value)} ${unit}`, '']} separator="" />
          <Bar dataKey="millions" fill="#0f7b53" isAnimationActive={false}>
            <LabelList dataKey="millions" position="right" formatter={write} {...small} />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </section>
  );
}
