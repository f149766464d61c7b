import { type ReactNode, useMemo } from 'react';
import { chartData, foldRest } from '../answer/chart-data.ts';
import { mostSeries } from '../answer/choices.ts';
import { tilesFor } from '../answer/tiles.ts';
import { changeViewState, type ChartKind, chartKinds, useViewState } from '../shell/view-state.ts';
import { useTexts } from '../words/language.ts';
import { ChartDrawing } from './chart-drawing.tsx';
import { ListBar } from './list-bar.tsx';
import { PivotBar } from './pivot-bar.tsx';
import { PivotTable } from './pivot.tsx';
import { rowsView, type RowsProps } from './rows-view.tsx';
import { Select } from './select.tsx';
import { texts } from './texts.ts';
import { TileMap } from './tile-map.tsx';
import { type Pivoted, usePivot } from './use-pivot.ts';

/** A drawing of the pivot, with the pivot itself below it: what cannot be seen can be read. */
export const Chart = rowsView(({ answer, reading, table }: RowsProps) => {
  const text = useTexts(texts);
  const pivoted = usePivot(table);
  const tiles = useMemo(() => tilesFor(table), [table]);
  const { chart: wished } = useViewState();
  const offered = pivoted ? kindsFor(pivoted, tiles !== null) : [];
  const kind = offered.find((one) => one === wished) ?? offered[0];
  const bar = (children: ReactNode) => (
    <ListBar answer={answer} reading={reading} table={table}>
      {children}
    </ListBar>
  );
  if (!pivoted || !kind)
    return (
      <>
        {bar(null)}
        <p className="loading">{text.nothingToDraw}</p>
      </>
    );
  const controls = (
    <>
      <Select
        label={text.kind}
        value={kind}
        options={chartKinds
          .filter((one) => offered.includes(one))
          .map((one) => ({ value: one, name: text.kinds[one] }))}
        onChoose={(chart) => changeViewState({ chart: chart as ChartKind })}
      />
      <PivotBar
        table={table}
        {...pivoted}
        words={kind === 'map' ? null : { down: text.category, across: text.series }}
      />
    </>
  );
  return (
    <>
      {bar(controls)}
      <div className="chart-scroll">
        {kind === 'map' && tiles ? (
          <TileMap table={table} tiles={tiles} pivoted={pivoted} />
        ) : (
          <Drawn pivoted={pivoted} kind={kind} />
        )}
        <details>
          <summary>{text.asTable}</summary>
          <PivotTable {...pivoted} />
        </details>
      </div>
    </>
  );
});

function Drawn({ pivoted, kind }: { pivoted: Pivoted; kind: ChartKind }) {
  const text = useTexts(texts);
  const { pivot, choices } = pivoted;
  const data = useMemo(() => {
    const all = chartData(pivot, choices);
    return kind === 'share' && !choices.across ? foldRest(all, mostSeries, text.others) : all;
  }, [pivot, choices, kind, text]);
  const negative = data.groups.some(({ drawn }) => drawn.some((value) => value !== null && value < 0));
  return (
    <>
      {data.groups.length < data.all && <p className="hint">{text.cut(data.groups.length, data.all, data.time)}</p>}
      {pivot.cells.flat().some(({ state }) => state === 'notAdditive') && (
        <p className="hint">{text.notAdditiveNote}</p>
      )}
      {kind === 'share' && negative ? (
        <p className="hint">{text.negativeShare}</p>
      ) : (
        <ChartDrawing data={data} choices={choices} kind={kind} />
      )}
    </>
  );
}

/** The kinds that say something true of the measure, the best first: parts of a whole only where parts add up to it. */
function kindsFor({ choices, adds, pivot }: Pivoted, tiles: boolean): ChartKind[] {
  const { time } = chartData(pivot, choices);
  const parts: ChartKind[] = adds ? ['area', 'share'] : [];
  const split: ChartKind[] = adds && choices.across ? ['stacked'] : [];
  const map: ChartKind[] = tiles ? ['map'] : [];
  return time && pivot.down.length > 2
    ? ['line', 'bar', ...split, ...parts, ...map]
    : [...split, 'bar', 'line', ...parts, ...map];
}
