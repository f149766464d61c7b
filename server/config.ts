import { resolve } from 'node:path';
import { z } from 'zod';
import { limitsFor } from './limits/figures.ts';

const checkout = resolve(import.meta.dirname, '..');
const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((number) => number >= least && number <= most);
const url = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol));

/** Where the embedded database is, with each sample, when no directory is named. */
const sampleDirectories = { 'hai-phong-2018': '.data/khuyencong', national: '.data/national' } as const;

/** Every setting: how it is read, what it is when absent, what it means and what a good value looks like. */
const settings = {
  PORT: {
    schema: wholeNumber(0, 65_535),
    fallback: '4000',
    form: 'a whole number from 0 to 65535',
    meaning: 'port to listen on; 0 takes a free one',
  },
  HOST: {
    schema: z.string().regex(/^[A-Za-z0-9.:_-]{1,253}$/),
    fallback: '127.0.0.1',
    form: 'a host name or an IP address',
    meaning: 'address to listen on; 0.0.0.0 is every network',
  },
  DATABASE_URL: {
    schema: url('postgres:', 'postgresql:').nullable(),
    fallback: null,
    form: 'a URL that begins with postgres://',
    meaning: 'PostgreSQL 15 to 18 to use in place of the embedded PGlite',
  },
  SAMPLE: {
    schema: z.enum(Object.keys(sampleDirectories) as (keyof typeof sampleDirectories)[]),
    fallback: 'hai-phong-2018',
    form: Object.keys(sampleDirectories).join(' or '),
    meaning: 'what a database that is empty is filled with',
  },
  DATA_DIR: {
    schema: z
      .string()
      .transform((path) => resolve(path))
      .nullable(),
    fallback: null,
    form: 'the path of a directory',
    meaning: 'directory of the embedded PGlite database; one of its own for each sample',
  },
  POOL_SIZE: {
    schema: wholeNumber(1, 100),
    fallback: '3',
    form: 'a whole number from 1 to 100',
    meaning: 'connections to PostgreSQL',
  },
  STATEMENT_TIMEOUT_MS: {
    schema: wholeNumber(100, 600_000),
    fallback: '4000',
    form: 'milliseconds from 100 to 600000',
    meaning: 'longest time of one SQL statement',
  },
  LIMITS: {
    schema: z.enum(Object.keys(limitsFor) as (keyof typeof limitsFor)[]),
    fallback: 'public',
    form: 'public or staff',
    meaning: 'how much one request may ask for',
  },
  LOG_LEVEL: {
    schema: z.enum(logLevels),
    fallback: 'info',
    form: `one of ${logLevels.join(', ')}`,
    meaning: 'least severe log line that is written',
  },
  PUBLIC_URL: {
    schema: url('http:', 'https:')
      .transform((text) => text.replace(/\/$/, ''))
      .nullable(),
    fallback: null,
    form: 'a URL that begins with http:// or https://',
    meaning: 'address that callers use, when it is not HOST and PORT; permalinks begin with it',
  },
} as const;

type Settings = typeof settings;
/** The settings of one process, checked and typed. */
export type Config = { readonly [Name in keyof Settings]: z.output<Settings[Name]['schema']> } & {
  readonly DATA_DIR: string;
};
export type LogLevel = (typeof logLevels)[number];

/** A setting that cannot be used. The message names the variable and the form expected, never the value. */
export class ConfigError extends Error {}

/** Reads the settings; an empty variable counts as absent, and so does an unknown one. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const entries = Object.entries(settings).map(([name, { schema, fallback, form }]) => {
    const read = schema.safeParse(environment[name] || fallback);
    if (!read.success) throw new ConfigError(`${name} must be ${form}.`);
    return [name, read.data];
  });
  const read = Object.fromEntries(entries) as Config & { readonly DATA_DIR: string | null };
  return { ...read, DATA_DIR: read.DATA_DIR ?? resolve(checkout, sampleDirectories[read.SAMPLE]) };
}

/** The settings as a table for `--help`. */
export function describeSettings(): string {
  return Object.entries(settings)
    .map(([name, { fallback, form, meaning }]) => `  ${name.padEnd(21)} ${meaning}: ${form} (${fallback ?? 'not set'})`)
    .join('\n');
}
