import { useEffect, useState } from 'react';
import { formatValue, shortNumber } from '../answer/format.ts';
import { pivotOf } from '../answer/pivot.ts';
import type { Value } from '../answer/roles.ts';
import type { Table } from '../answer/table.ts';
import type { tilesFor, TileSet } from '../answer/tiles.ts';
import { post } from '../shell/post.ts';
import { useViewState } from '../shell/view-state.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { texts } from './texts.ts';
import type { Pivoted } from './use-pivot.ts';

type TileMapProps = { table: Table; tiles: NonNullable<ReturnType<typeof tilesFor>>; pivoted: Pivoted };

/** Shades of a tile, from the least to the most. */
const shades = 5;

/** A measure on places, each as a tile about where it lies; what has no tile is listed below. */
export function TileMap({ table, tiles, pivoted }: TileMapProps) {
  const text = useTexts(texts);
  const language = useLanguage();
  const { unit } = useViewState();
  const names = usePlaceNames(tiles.set);
  const { measure } = pivoted.choices;
  const pivot = pivotOf({ table, down: tiles.column, across: null, measure, adds: pivoted.adds });
  const role = measure?.role ?? 'count';
  const values = new Map<Value, Value>(
    pivot.down.map((code, at) => {
      const cell = pivot.cells[at]![0]!;
      return [code, cell.state === 'value' ? cell.value : null];
    }),
  );
  const most = Math.max(...[...values.values()].map((value) => Number(value ?? 0)));
  const known = new Set<Value>(tiles.set.tiles.map(({ code }) => code));
  const off = pivot.down.filter((code) => !known.has(code));
  const say = (value: Value) => formatValue(value, role, unit, language) || '–';
  const columns = Math.max(...tiles.set.tiles.map(({ column }) => column)) + 1;
  const short = shortNumber(language, role === 'money' ? text.unitsShort : null);
  const title = text.chartOf(measure?.title ?? text.countRows, text.tilesOf[tiles.set.name]);
  return (
    <figure className="chart" aria-label={title}>
      <figcaption>
        {title} {role === 'money' && `(${text.units[unit]})`}
      </figcaption>
      <ul className="tiles" style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 96px))` }}>
        {tiles.set.tiles.map(({ code, column, row }) => {
          const value = values.get(code) ?? null;
          const shade = value === null ? 'none' : shadeOf(Number(value), most);
          return (
            <li
              key={code}
              data-shade={shade}
              style={{ gridColumn: column + 1, gridRow: row + 1 }}
              title={`${names.get(code) ?? code}: ${say(value)}`}
            >
              <span>{names.get(code) ?? code}</span>
              <b>{value === null ? '–' : short(Number(value))}</b>
            </li>
          );
        })}
      </ul>
      {off.length > 0 && (
        <p className="hint">
          {text.offMap}:{' '}
          {off
            .map((code) => `${code === null ? text.unknown : String(code)} ${say(values.get(code) ?? null)}`)
            .join(' · ')}
        </p>
      )}
      <p className="hint">{text.tiles}</p>
    </figure>
  );
}

function shadeOf(value: number, most: number): number {
  return most <= 0 || value <= 0 ? 0 : Math.min(shades - 1, Math.floor((value / most) * shades));
}

const namesQuery =
  'query TileNames($codes: [String!]!) { places(where: { code: { in: $codes } }, first: 100) { nodes { code name } } }';

/** The names that the graph has for the tiles; codes stand in their place until they come. */
function usePlaceNames(set: TileSet): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const codes = set.tiles.map(({ code }) => code);
    const asked = post({ query: namesQuery, variables: { codes }, operationName: 'TileNames' });
    void asked.then(
      ({ data }) => {
        const { nodes } = (data?.['places'] ?? { nodes: [] }) as { nodes: Array<{ code: string; name: string }> };
        setNames(new Map(nodes.map(({ code, name }) => [code, name])));
      },
      () => undefined,
    );
  }, [set]);
  return names;
}
