import { pino, type Logger } from 'pino';
import type { LogLevel } from '../config.ts';

/** Structured JSON lines; on a terminal one readable line each. Never holds a variable, a parameter or a setting. */
export function createLogger(
  level: LogLevel,
  output: NodeJS.WritableStream & { isTTY?: boolean } = process.stdout,
): Logger {
  const options = { level, base: null };
  if (!output.isTTY) return pino(options, output);
  return pino(options, { write: (line: string) => output.write(readable(JSON.parse(line))) });
}

function readable({ level, time, msg, err, ...rest }: Record<string, unknown>): string {
  const name = pino.levels.labels[Number(level)] ?? 'info';
  const clock = new Date(Number(time)).toTimeString().slice(0, 8);
  const details = Object.entries(rest).map(([key, value]) => `${key}=${String(value)}`);
  const stack = err && typeof err === 'object' && 'stack' in err ? `\n${String(err.stack)}` : '';
  return `${clock} ${name.padEnd(5)} ${String(msg)} ${details.join(' ')}${stack}\n`;
}
