import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/** Keeps the browser from asking its maker for updates and lists: a test sees the page's own requests only. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * A real Chromium: the one that `CHROMIUM_PATH` names, else the npm package's (Linux on x64; unpacked in about 3 s to
 * a folder that `close` removes), else the system's. Works as root and needs nothing installed on the machine.
 */
export async function openBrowser(): Promise<{ browser: Browser; close: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'khuyencong-browser-'));
  const browser = await chromium.launch({ args: quiet, chromiumSandbox: false, ...(await chooseBrowser(folder)) });
  return {
    browser,
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function chooseBrowser(folder: string): Promise<LaunchOptions> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return { executablePath: named };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackBrowser(folder);
  const found = systemBrowsers.find((file) => existsSync(file));
  if (found) return { executablePath: found };
  throw new Error('No Chromium on this machine. Set CHROMIUM_PATH to the program file of Chromium or Chrome.');
}

/** Unpacks the package's browser with the libraries (nss, nspr, expat) and the font that a bare machine lacks. */
async function unpackBrowser(folder: string): Promise<LaunchOptions> {
  const archives = path.join(path.dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin');
  const [executablePath] = await inFolder(folder, () =>
    Promise.all(['chromium.br', 'al2023.tar.br', 'fonts.tar.br'].map((name) => inflate(path.join(archives, name)))),
  );
  const fontConfig = path.join(folder, 'fonts.conf');
  await writeFile(
    fontConfig,
    `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`,
  );
  const env = {
    ...process.env,
    TMPDIR: folder,
    HOME: folder,
    FONTCONFIG_FILE: fontConfig,
    LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
  };
  return { executablePath: executablePath!, env };
}

/** The package unpacks to fixed names in the temporary folder, which it reads before its first wait. */
function inFolder<T>(folder: string, start: () => Promise<T>): Promise<T> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return start();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
