import {
  Area,
  AreaChart,
  Bar,
  BarChart,
  CartesianGrid,
  Cell,
  Line,
  LineChart,
  Pie,
  PieChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { ReactElement } from 'react';
import type { ChartData } from '../answer/chart-data.ts';
import { type Choices, mostSeries } from '../answer/choices.ts';
import { formatValue, shortNumber } from '../answer/format.ts';
import { isMeasure, type Role, type Value } from '../answer/roles.ts';
import { type ChartKind, useViewState } from '../shell/view-state.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { texts } from './texts.ts';

type DrawingProps = { data: ChartData; choices: Choices; kind: ChartKind };

/** A record as recharts wants it: lengths by the number of the series, and the exact words beside them. */
type Point = { name: string; words: readonly string[]; [series: `v${number}`]: number | null };

const colours = mostSeries;
const colour = (at: number): string => `var(--series-${(at % colours) + 1})`;

/** The chart itself. Its colours are the page's variables, so that it follows light and dark by itself. */
export function ChartDrawing({ data, choices, kind }: DrawingProps) {
  const words = useWords(choices);
  const points = data.groups.map(({ key, exact, drawn }): Point => ({
    name: words.key(key, choices.down.role),
    words: exact.map(words.figure),
    ...Object.fromEntries(drawn.map((value, at) => [`v${at}`, value])),
  }));
  const series = data.series.map((key, at) => ({
    key: `v${at}` as const,
    name: choices.across ? words.key(key, choices.across.role) : words.measure,
    colour: colour(at),
  }));
  const total = points.reduce((sum, { v0 }) => sum + (v0 ?? 0), 0);
  const legend =
    kind === 'share' && !choices.across
      ? points.map(({ name, v0 }, at) => ({ name: `${name} · ${percent((v0 ?? 0) / total)}`, colour: colour(at) }))
      : series;
  const flat = !data.time && (kind === 'bar' || kind === 'stacked' || (kind === 'share' && choices.across !== null));
  const lines = points.some(({ name }) => name.length > 28) ? 46 : 34;
  const step = kind === 'bar' ? Math.max(14 * series.length + 18, lines) : lines;
  const height = flat ? Math.max(220, points.length * step + 90) : 340;
  const title = words.title;
  return (
    <figure className="chart" aria-label={title}>
      <figcaption>{title}</figcaption>
      <ResponsiveContainer width="100%" height={height}>
        {drawingOf({
          kind,
          points,
          series,
          time: data.time,
          number: words.number,
          split: choices.across !== null,
          whole: choices.measure === null || choices.measure.role === 'count',
        })}
      </ResponsiveContainer>
      {(choices.across || kind === 'share') && <ChartLegend entries={legend} />}
    </figure>
  );
}

function useWords({ down, across, measure }: Choices) {
  const text = useTexts(texts);
  const language = useLanguage();
  const { unit } = useViewState();
  const role = measure?.role ?? 'count';
  const name = measure?.title ?? text.countRows;
  const of = role === 'money' ? `${name} (${text.units[unit]})` : name;
  const number = shortNumber(language, role === 'money' ? text.unitsShort : null);
  return {
    measure: name,
    title: text.chartOf(of, across ? `${down.title} × ${across.title}` : down.title),
    key: (key: Value, keyRole: Role) =>
      key === null ? text.unknown : formatValue(key, isMeasure(keyRole) ? 'text' : keyRole, 'dong', language),
    figure: (value: Value) => formatValue(value, role, unit, language) || '–',
    number,
  };
}

type Drawing = {
  kind: ChartKind;
  points: Point[];
  series: ReadonlyArray<{ key: `v${number}`; name: string; colour: string }>;
  time: boolean;
  number: (value: number) => string;
  split: boolean;
  /** Counts have no ticks between whole numbers. */
  whole: boolean;
};

function drawingOf(drawing: Drawing): ReactElement {
  const { kind, points, series, split } = drawing;
  if (kind === 'share' && !split) return shareOf(drawing);
  const common = (
    <>
      <CartesianGrid stroke="var(--line)" vertical={kind !== 'line' && kind !== 'area'} />
      <Tooltip content={Exact} />
    </>
  );
  if (kind === 'line') {
    return (
      <LineChart data={points} margin={margin}>
        {common}
        {upright(drawing)}
        {series.map(({ key, name, colour: stroke }) => (
          <Line
            key={key}
            dataKey={key}
            name={name}
            stroke={stroke}
            strokeWidth={2}
            dot={points.length <= 40}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    );
  }
  if (kind === 'area') {
    return (
      <AreaChart data={points} margin={margin}>
        {common}
        {upright(drawing)}
        {series.map(({ key, name, colour: fill }) => (
          <Area
            key={key}
            dataKey={key}
            name={name}
            stackId="all"
            stroke={fill}
            fill={fill}
            fillOpacity={0.55}
            isAnimationActive={false}
          />
        ))}
      </AreaChart>
    );
  }
  const share = kind === 'share';
  return (
    <BarChart
      data={points}
      layout={drawing.time ? 'horizontal' : 'vertical'}
      stackOffset={share ? 'expand' : 'none'}
      margin={margin}
    >
      {common}
      {drawing.time ? upright(drawing, share) : flat(drawing, share)}
      {series.map(({ key, name, colour: fill }) => (
        <Bar
          key={key}
          dataKey={key}
          name={name}
          fill={fill}
          {...(kind !== 'bar' && { stackId: 'all' })}
          maxBarSize={46}
          isAnimationActive={false}
        />
      ))}
    </BarChart>
  );
}

const margin = { top: 8, right: 48, bottom: 8, left: 8 };
const tick = { fill: 'var(--ink)', fontSize: 12 };
const percent = (value: number): string => `${Math.round(value * 100)} %`;

function upright({ number, whole }: Drawing, share = false) {
  return (
    <>
      <XAxis dataKey="name" tick={tick} stroke="var(--ink-soft)" />
      <YAxis
        tick={tick}
        stroke="var(--ink-soft)"
        width={104}
        allowDecimals={!whole}
        tickFormatter={share ? percent : number}
      />
    </>
  );
}

function flat({ number, whole }: Drawing, share: boolean) {
  return (
    <>
      <XAxis
        type="number"
        tick={tick}
        stroke="var(--ink-soft)"
        tickCount={4}
        allowDecimals={!whole}
        tickFormatter={share ? percent : number}
      />
      <YAxis
        type="category"
        dataKey="name"
        tick={tick}
        stroke="var(--ink-soft)"
        width={190}
        interval={0}
        tickFormatter={shorten}
      />
    </>
  );
}

const shorten = (name: string): string => (name.length > 52 ? `${name.slice(0, 51)}…` : name);

function shareOf({ points }: Drawing) {
  return (
    <PieChart>
      <Tooltip content={Exact} />
      <Pie data={points} dataKey="v0" nameKey="name" innerRadius="48%" outerRadius="88%" isAnimationActive={false}>
        {points.map(({ name }, at) => (
          <Cell key={name} fill={colour(at)} stroke="var(--paper)" />
        ))}
      </Pie>
    </PieChart>
  );
}

type ExactProps = {
  active?: boolean;
  payload?: ReadonlyArray<{ name?: unknown; dataKey?: unknown; payload?: unknown; color?: string }>;
};

type LegendEntry = { name: string; colour: string };

function ChartLegend({ entries }: { entries: readonly LegendEntry[] }) {
  return (
    <ul className="chart-legend">
      {entries.map(({ name, colour: fill }) => (
        <li key={name}>
          <i style={{ background: fill }} /> {name}
        </li>
      ))}
    </ul>
  );
}

/** The exact figures of the group under the pointer. */
function Exact({ active, payload = [] }: ExactProps) {
  const point = payload[0]?.payload as Point | undefined;
  if (!active || !point) return null;
  return (
    <div className="chart-tip">
      <strong>{point.name}</strong>
      {payload.map(({ name, dataKey }) => (
        <div key={String(dataKey)}>
          {payload.length > 1 && `${String(name)}: `}
          {point.words[Number(String(dataKey).slice(1))]}
        </div>
      ))}
    </div>
  );
}
