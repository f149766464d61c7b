import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { buildSchema, parse, print, visit } from 'graphql';

const here = import.meta.dirname;

/** Code entry points, by what a program writes behind the package's name, and their modules. */
const entries: Record<string, string> = {
  '.': 'index',
  './operations': 'generated/operations/index',
  './operations/*': 'generated/operations/*',
  './paginate': 'paginate',
  './select': 'select',
  './budget': 'budget',
  './tanstack': 'tanstack',
  './scalars': 'scalars',
  './testing': 'testing',
  './schema': 'generated/schema',
  './tada': 'generated/tada',
};

/** Writes the package as it is published, ES modules and CommonJS, below the folder that is named, else in `client/dist`. */
const folder = resolve(process.argv[2] ?? join(here, 'dist'));
rmSync(folder, { recursive: true, force: true });
// comments are for editors: they stay in the types and go from the code
compile('esm', ['--removeComments']);
compile('cjs', [
  '--removeComments',
  '--module',
  'commonjs',
  '--moduleResolution',
  'bundler',
  '--verbatimModuleSyntax',
  'false',
]);
compile('esm', ['--declaration', '--emitDeclarationOnly']);
writeFileSync(join(folder, 'cjs/package.json'), '{ "type": "commonjs" }\n');
writeTypes();
writeFileSync(
  join(folder, 'schema.graphql'),
  withoutDescriptions(readFileSync(join(here, '../schema/schema.graphql'), 'utf8')),
);
cpSync(join(here, '../schema/documents.json'), join(folder, 'persisted.json'));
for (const name of ['README.md', 'CHANGELOG.md']) cpSync(join(here, name), join(folder, name));
cpSync(join(here, '../LICENSE'), join(folder, 'LICENSE'));
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);

function compile(format: string, options: string[]): void {
  const program = [join(here, '../node_modules/typescript/bin/tsc'), '-p', join(here, 'tsconfig.build.json')];
  const out = ['--outDir', join(folder, format)];
  const run = spawnSync(process.execPath, [...program, ...out, ...options], { encoding: 'utf8' });
  if (run.status === 0) return;
  console.error(run.stdout + run.stderr);
  process.exit(1);
}

/**
 * The same types for both formats. Those of the graph are large, and ES modules may read them from CommonJS, so that they
 * are there once.
 */
function writeTypes(): void {
  for (const path of readdirSync(join(folder, 'esm'), { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.d.ts')) continue;
    const [esm, cjs] = [join(folder, 'esm', path), join(folder, 'cjs', path)];
    // modules of types alone go as they were written: the compiler would spread them over three times the lines
    const source = join(here, 'src', path.replace(/\.d\.ts$/, '.ts'));
    const types = readFileSync(/(schema|tada)\.d\.ts$/.test(path) ? source : esm, 'utf8').replaceAll(
      /(from|import\()(\s?)'(\.[^']+)\.ts'/g,
      "$1$2'$3.js'",
    );
    writeFileSync(cjs, types);
    const twin = relative(dirname(esm), cjs)
      .replaceAll('\\', '/')
      .replace(/\.d\.ts$/, '.js');
    writeFileSync(esm, path.startsWith('generated') ? `export * from '${twin}';\n` : types);
  }
}

/** The graph as text for generators; its descriptions stand in the types, and in what a server gives at `/schema.graphql`. */
function withoutDescriptions(sdl: string): string {
  const { definitions, ...document } = visit(parse(sdl), {
    enter: (node) => ('description' in node && node.description ? { ...node, description: undefined } : undefined),
  });
  // like beside like, filters beside filters: an archive finds only repetitions that are near
  const ordered = Map.groupBy(definitions, (node) => {
    const name = 'name' in node ? (node.name?.value ?? '') : '';
    return `${node.kind} ${/(List)?[A-Z][a-z]+$/.exec(name)?.[0]}`;
  });
  const text = `${print({ ...document, definitions: [...ordered.values()].flat() })}\n`;
  buildSchema(text);
  return text;
}

function manifest(): object {
  const { name, version, description, license, keywords, repository, engines } = JSON.parse(
    readFileSync(join(here, 'package.json'), 'utf8'),
  );
  const conditions = (format: string, module: string) => ({
    types: `./${format}/${module}.d.ts`,
    default: `./${format}/${module}.js`,
  });
  const exports = Object.entries(entries).map(([path, module]) => [
    path,
    { import: conditions('esm', module), require: conditions('cjs', module) },
  ]);
  const files = ['schema.graphql', 'persisted.json', 'package.json'].map((file) => [`./${file}`, `./${file}`]);
  return {
    name,
    version,
    description,
    keywords,
    license,
    repository,
    engines,
    type: 'module',
    sideEffects: false,
    main: './cjs/index.js',
    module: './esm/index.js',
    types: './cjs/index.d.ts',
    exports: Object.fromEntries([...exports, ...files]),
  };
}
