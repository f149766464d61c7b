import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

// the editor sets inline styles, carries its fonts as data and starts its workers from this origin
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Answers a path below the folder's own, or says that there is no such file. */
export type StaticFiles = (path: string, response: ServerResponse) => boolean;

/**
 * The files of a built page. The list is made once, so that no path leads out of the folder; below `assets/` names
 * carry a hash and are kept for ever, everything else is asked for again.
 */
export function staticFiles(folder: string): StaticFiles {
  const files = new Map(listFiles(folder).map((file) => [relative(folder, file).replaceAll(sep, '/'), file]));
  return (path, response) => {
    const name = path === '' ? 'index.html' : path;
    const file = files.get(name);
    const type = contentTypes[extname(name)];
    if (!file || !type) return false;
    response
      .writeHead(200, {
        'Content-Type': type,
        'Cache-Control': name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        'Content-Security-Policy': contentSecurityPolicy,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
      })
      .end(readFileSync(file));
    return true;
  };
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
