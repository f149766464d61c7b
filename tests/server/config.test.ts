import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigError, describeSettings, readConfig } from '@khuyencong/server/config.ts';

const checkout = resolve(import.meta.dirname, '../..');

test('without any setting the server is local, public and keeps its data in the checkout', () => {
  expect(readConfig({})).toEqual({
    PORT: 4000,
    HOST: '127.0.0.1',
    DATABASE_URL: null,
    SAMPLE: 'hai-phong-2018',
    DATA_DIR: resolve(checkout, '.data/khuyencong'),
    POOL_SIZE: 3,
    STATEMENT_TIMEOUT_MS: 4000,
    LIMITS: 'public',
    LOG_LEVEL: 'info',
    PUBLIC_URL: null,
  });
});

test('settings are read as what they are, and an empty one counts as absent', () => {
  const { PORT, HOST, DATABASE_URL, DATA_DIR, LIMITS, POOL_SIZE } = readConfig({
    PORT: '0',
    HOST: '::1',
    DATABASE_URL: 'postgresql://reader@db.example/khuyencong',
    DATA_DIR: 'data',
    LIMITS: 'staff',
    POOL_SIZE: '',
  });
  expect([PORT, HOST, DATABASE_URL, DATA_DIR, LIMITS, POOL_SIZE]).toEqual([
    0,
    '::1',
    'postgresql://reader@db.example/khuyencong',
    resolve('data'),
    'staff',
    3,
  ]);
});

test('each sample has a directory of its own, unless one is named', () => {
  expect(readConfig({ SAMPLE: 'national' }).DATA_DIR).toBe(resolve(checkout, '.data/national'));
  expect(readConfig({ SAMPLE: 'national', DATA_DIR: 'data' }).DATA_DIR).toBe(resolve('data'));
});

test.for([
  ['PORT', '65536', 'PORT must be a whole number from 0 to 65535.'],
  ['PORT', '80.5', 'PORT must be a whole number from 0 to 65535.'],
  ['PORT', '0x50', 'PORT must be a whole number from 0 to 65535.'],
  ['HOST', 'http://here', 'HOST must be a host name or an IP address.'],
  ['DATABASE_URL', 'mysql://user:pass-word@db', 'DATABASE_URL must be a URL that begins with postgres://.'],
  ['DATABASE_URL', 'pass-word', 'DATABASE_URL must be a URL that begins with postgres://.'],
  ['POOL_SIZE', '0', 'POOL_SIZE must be a whole number from 1 to 100.'],
  ['STATEMENT_TIMEOUT_MS', '99', 'STATEMENT_TIMEOUT_MS must be milliseconds from 100 to 600000.'],
  ['SAMPLE', 'hanoi', 'SAMPLE must be hai-phong-2018 or national.'],
  ['LIMITS', 'none', 'LIMITS must be public or staff.'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent.'],
  ['PUBLIC_URL', 'ftp://x', 'PUBLIC_URL must be a URL that begins with http:// or https://.'],
] as const)('%s=%s is refused by name, without its value', ([name, value, message]) => {
  expect(() => readConfig({ [name]: value })).toThrow(new ConfigError(message));
});

test('the help names every setting', () => {
  const named = describeSettings()
    .match(/^ {2}[A-Z_]+/gm)
    ?.map((name) => name.trim());
  expect(named).toEqual(Object.keys(readConfig({})));
});
