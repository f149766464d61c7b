import type { Column } from './columns.ts';
import type { Table } from './table.ts';

/**
 * Where each place of a set lies, roughly, on a grid of tiles: a row of text is a row of tiles, two dots an empty one.
 * There is no free geometry of these boundaries in the data; tiles also show a small city as large as a province. A tile
 * names a place by the number in its code; the era is in the set, since numbers changed hands in 2025.
 */
const grids = {
  'provinces-2018': {
    code: (tile: string) => `P${tile}-2018`,
    rows: `.. .. .. 02 04 .. ..
           .. 12 10 08 06 20 ..
           11 14 15 25 19 24 22
           .. 17 26 01 27 30 31
           .. .. .. 35 33 34 ..
           .. .. 38 37 36 .. ..
           .. .. 40 .. .. .. ..
           .. .. .. 42 .. .. ..
           .. .. .. 44 .. .. ..
           .. .. .. 45 46 48 ..
           .. .. .. .. 49 51 ..
           .. .. .. .. 62 52 ..
           .. .. .. .. 64 54 ..
           .. .. .. 67 66 56 ..
           .. 72 74 70 68 58 ..
           .. 80 79 75 60 .. ..
           89 87 82 77 .. .. ..
           91 92 86 83 .. .. ..
           .. 93 94 84 .. .. ..
           .. 96 95 .. .. .. ..`,
  },
  'provinces-2025': {
    code: (tile: string) => (unchanged.has(tile) ? `P${tile}-2018` : tile === '46' ? 'P46-202501' : `P${tile}-2025`),
    rows: `12 15 08 04 ..
           11 14 25 19 20
           .. .. 01 24 22
           .. .. 37 33 31
           .. .. 38 .. ..
           .. .. 40 .. ..
           .. .. .. 42 ..
           .. .. .. 44 ..
           .. .. .. 46 48
           .. .. .. .. 51
           .. .. .. .. 52
           .. .. .. .. 66
           .. 80 75 68 56
           91 82 79 .. ..
           96 92 86 .. ..`,
  },
  'hai-phong': {
    code: (tile: string) => `HP3${tile}`,
    rows: `.. .. 11 .. .. .. ..
           .. 12 03 04 06 17 ..
           .. 13 07 05 09 .. ..
           .. .. 15 14 08 .. 18
           .. 16 .. .. .. .. ..`,
  },
};

/** Provinces that the mergers of 2025 left as they were, and with them their code. */
const unchanged = new Set(['01', '04', '11', '12', '14', '20', '22', '38', '40', '42']);

export type TileSetName = keyof typeof grids;
export type Tile = { code: string; column: number; row: number };
export type TileSet = { name: TileSetName; tiles: readonly Tile[] };

export const tileSets: readonly TileSet[] = (Object.keys(grids) as TileSetName[]).map((name) => {
  const { code, rows } = grids[name];
  const tiles = rows.split('\n').flatMap((line, row) =>
    line
      .trim()
      .split(' ')
      .flatMap((tile, column) => (tile === '..' ? [] : [{ code: code(tile), column, row }])),
  );
  return { name, tiles };
});

/** A column of place codes most of which one set of tiles knows; null when there is none. */
export function tilesFor(table: Table): { column: Column; set: TileSet } | null {
  let best: { column: Column; set: TileSet; known: number } | null = null;
  for (const [at, column] of table.columns.entries()) {
    if (column.role !== 'code') continue;
    const codes = new Set(table.rows.map((row) => row[at]).filter((code) => code !== null));
    for (const set of tileSets) {
      const known = set.tiles.filter(({ code }) => codes.has(code)).length;
      if (known * 2 >= codes.size && known > (best?.known ?? 0)) best = { column, set, known };
    }
  }
  return best;
}
