import type { ImportReport } from './import-folder.ts';
import type { Problem } from './problem.ts';

/** A terminal shows no more than these; a file with a wrong column can have a problem on every line. */
const shownProblems = 200;

/** The report as lines for a reader: the problems, a table of the files, and what became of it all. */
export function formatReport(report: ImportReport, dryRun: boolean): string {
  const found = report.counts.error + report.counts.warning + report.counts.note;
  return [
    ...report.problems.slice(0, shownProblems).map(formatProblem),
    ...(found > shownProblems ? [`… and ${found - shownProblems} more\n`] : []),
    ...(report.files.length > 0 ? [formatFiles(report), ''] : []),
    formatOutcome(report, dryRun),
    '',
  ].join('\n');
}

function formatProblem({ severity, file, line, column, value, message, remedy }: Problem): string {
  const where = [file, ...(line === null ? [] : [`line ${line}`]), ...(column === null ? [] : [column])].join(', ');
  return `${severity}: ${where}: ${value === null ? '' : `"${value}" `}${message}\n  ${remedy}\n`;
}

function formatFiles({ files }: ImportReport): string {
  const header = ['file', 'rows', 'new', 'changed', 'unchanged', 'withheld', 'kept, not in the folder'];
  const rows = files.map((file) => [
    file.name,
    ...[file.rows, file.inserted, file.updated, file.unchanged, file.withheld, file.kept].map(String),
  ]);
  const widths = header.map((_, index) => Math.max(...[header, ...rows].map((cells) => cells[index]?.length ?? 0)));
  const line = (cells: string[]) =>
    cells
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  ');
  return [header, ...rows].map(line).join('\n');
}

function formatOutcome({ counts, release, files }: ImportReport, dryRun: boolean): string {
  const notes = counts.note > 0 ? `, ${count(counts.note, 'note')}` : '';
  const found = `${count(counts.error, 'error')}, ${count(counts.warning, 'warning')}${notes}`;
  if (counts.error > 0) return `Nothing was loaded: ${found}.`;
  if (dryRun) return `A dry run: nothing was loaded (${found}).`;
  if (release !== null) return `Loaded as release ${release} (${found}).`;
  return files.length === 0 ? `There was nothing to load (${found}).` : `Nothing changed: no new release (${found}).`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
