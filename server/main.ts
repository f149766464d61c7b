import { parseArgs } from 'node:util';
import { ConfigError, describeSettings, readConfig, type Config } from './config.ts';

const help = `khuyencong: open data on Vietnam's industrial promotion, as GraphQL

  serve            open the database, load the sample when it is empty, and answer (default)
  migrate          bring the database to the current shape
  import <path>    load folders, CSV files and workbooks
  print-schema     write the graph's definition (SDL) to standard output

Settings, from the environment:
${describeSettings()}
`;

// each verb loads only what it needs, after the settings are known to be good
const verbs: Record<string, (config: Config, args: string[]) => Promise<number>> = {
  serve: async (config) => (await import('./commands/serve.ts')).serve(config),
  migrate: async (config) => (await import('./commands/migrate.ts')).runMigrate(config),
  import: async (config, args) => {
    const { withDatabase } = await import('./commands/open-database.ts');
    const { runImport } = await import('./commands/import.ts');
    // a statement of a large import may run long, and a PGlite would be ended for it
    const patient = { ...config, STATEMENT_TIMEOUT_MS: 0 };
    return withDatabase(patient, (database) => runImport(database, args, process.stdout));
  },
  'print-schema': async () => (await import('./commands/print-schema.ts')).printGraph(process.stdout),
};

const { help: asksHelp } = parseArgs({ options: { help: { type: 'boolean' } }, strict: false }).values;
const [verb = 'serve', ...rest] = process.argv.slice(2);
const run = verbs[verb];
if (asksHelp || !run) {
  process.stdout.write(asksHelp ? help : `There is no command "${verb}".\n\n${help}`);
  process.exitCode = asksHelp ? 0 : 2;
} else {
  try {
    process.exit(await run(readConfig(process.env), rest));
  } catch (error) {
    // one line for what its reader can mend, the whole of it for what is our fault
    const known = error instanceof ConfigError || (error instanceof Error && 'code' in error);
    console.error(known ? error.message : error);
    process.exit(1);
  }
}
