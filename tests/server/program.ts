import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const checkout = resolve(import.meta.dirname, '../..');

export interface Program {
  child: ChildProcess;
  /** What it wrote so far, errors included. */
  output(): string;
  /** Resolves with the first match in its output, rejects when it ends before. */
  says(pattern: RegExp): Promise<RegExpMatchArray>;
  ended: Promise<{ code: number | null; output: string; ms: number }>;
}

/** Runs the program as a process of its own, with these settings and none of this machine's. */
export function runProgram(args: string[], settings: Record<string, string> = {}): Program {
  let output = '';
  const startedAt = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: checkout,
    env: { PATH: process.env['PATH'], ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = once(child, 'close').then(([code]) => ({
    code: code as number | null,
    output,
    ms: performance.now() - startedAt,
  }));
  return {
    child,
    output: () => output,
    ended,
    says: (pattern) =>
      new Promise((found, missed) => {
        const look = () => {
          const match = pattern.exec(output);
          if (match) found(match);
        };
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        look();
        void ended.then(() => missed(new Error(`The program ended without saying ${pattern}:\n${output}`)));
      }),
  };
}
