import { readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 120_000 });

// TypeScript 7 has no compiler API; dependency-cruiser brings one that has
// and its types are not here to be imported, so that what is used of them is written down
const compiler: Compiler = createRequire(join(realpathSync('node_modules/dependency-cruiser'), 'package.json'))(
  'typescript',
);

interface Snapshot {
  readonly getText: (start: number, end: number) => string;
}
interface Service {
  readonly getCompletionsAtPosition: (
    file: string,
    at: number,
    options: object,
  ) => { entries: { name: string; kindModifiers?: string }[] } | undefined;
  readonly getQuickInfoAtPosition: (file: string, at: number) => { documentation?: object[] } | undefined;
  readonly getSuggestionDiagnostics: (
    file: string,
  ) => { reportsDeprecated?: object; start?: number; length?: number }[];
}
interface Compiler {
  readonly createLanguageService: (host: object) => Service;
  readonly getDefaultLibFilePath: (options: object) => string;
  readonly displayPartsToString: (parts?: object[]) => string;
  readonly sys: Readonly<
    Record<'readFile' | 'fileExists' | 'directoryExists' | 'getDirectories' | 'realpath', (path: string) => unknown>
  >;
  readonly ScriptSnapshot: { readonly fromString: (text: string) => Snapshot };
  readonly ModuleKind: { readonly NodeNext: number };
  readonly ModuleResolutionKind: { readonly NodeNext: number };
  readonly ScriptTarget: { readonly ES2022: number };
}

/** What an editor knows of a program; `|` is where its cursor stands. */
function editor(program: string, changed: Readonly<Record<string, string>> = {}) {
  const file = resolve('tests/client/in-an-editor.ts');
  const cursor = program.indexOf('|');
  const texts: Record<string, string> = { ...changed, [file]: program.replace('|', '') };
  const service = compiler.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name: string) => {
      const text = texts[name] ?? compiler.sys.readFile(name);
      return typeof text !== 'string' ? undefined : compiler.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => resolve('tests'),
    getDefaultLibFileName: compiler.getDefaultLibFilePath,
    getCompilationSettings: () => ({
      strict: true,
      module: compiler.ModuleKind.NodeNext,
      moduleResolution: compiler.ModuleResolutionKind.NodeNext,
      target: compiler.ScriptTarget.ES2022,
      allowImportingTsExtensions: true,
      noEmit: true,
      types: [],
    }),
    fileExists: (name: string) => name in texts || compiler.sys.fileExists(name),
    readFile: (name: string) => texts[name] ?? compiler.sys.readFile(name),
    directoryExists: compiler.sys.directoryExists,
    getDirectories: compiler.sys.getDirectories,
    realpath: compiler.sys.realpath,
  });
  return {
    completions: () => service.getCompletionsAtPosition(file, cursor, {})?.entries.map(({ name }) => name) ?? [],
    deprecatedCompletions: () => {
      const entries = service.getCompletionsAtPosition(file, cursor, {})?.entries ?? [];
      return entries.filter(({ kindModifiers }) => kindModifiers?.includes('deprecated')).map(({ name }) => name);
    },
    description: () => {
      const info = service.getQuickInfoAtPosition(file, cursor);
      return compiler.displayPartsToString(info?.documentation);
    },
    struckThrough: () =>
      service.getSuggestionDiagnostics(file).flatMap(({ reportsDeprecated, start = 0, length = 0 }) => {
        return reportsDeprecated ? [texts[file]?.slice(start, start + length)] : [];
      }),
  };
}

const select = [
  "import { createClient } from '@khuyencong/client';",
  "import { select } from '@khuyencong/client/select';",
  "import { ListProposals } from '@khuyencong/client/operations';",
  "const api = createClient({ url: '' });\n",
].join('\n');

test('at each level of a selection the editor offers what the graph has there', () => {
  const at = (text: string) => editor(`${select}select(api, ${text});`).completions();
  expect(at('{ | }')).toEqual(expect.arrayContaining(['proposals', 'budget', '$as']));
  expect(at('{ proposals: { nodes: { | } } }')).toEqual(
    expect.arrayContaining(['titleVi', 'total', 'beneficiaryScope']),
  );
  expect(at('{ proposals: { $: { where: { | } } } }')).toEqual(
    expect.arrayContaining(['programmeLevel', 'registeredTotal']),
  );
  expect(at("{ proposals: { $: { where: { programmeLevel: { eq: '|' } } } } }")).toEqual(['LOCAL', 'NATIONAL']);
  expect(at('{ proposals: { nodes: { | } } }')).not.toContain('totalCount');
});

test('an answer offers what was selected, and nothing else', () => {
  const names = editor(
    `${select}const { proposal } = await select(api, { proposal: { $: { code: 'A' }, code: true, titleVi: true } });\nproposal?.|;`,
  );
  expect(names.completions()).toEqual(['code', 'titleVi']);
});

test('the description of a field is shown in a selection, in its answer, and in that of a ready operation', () => {
  const described = 'The Vietnamese title.';
  const programs = [
    'select(api, { proposals: { nodes: { tit|leVi: true } } });',
    'const { proposals } = await select(api, { proposals: { nodes: { titleVi: true } } });\nproposals.nodes[0]?.tit|leVi;',
    'const { proposals } = await api.request(ListProposals);\nproposals.nodes[0]?.tit|leVi;',
  ];
  expect(programs.map((program) => editor(select + program).description())).toEqual(programs.map(() => described));
});

test('a deprecated field is struck through where it is offered for selection and where it is read', () => {
  const schema = resolve('client/src/generated/schema.ts');
  const text = readFileSync(schema, 'utf8');
  const deprecated = text.replaceAll(
    '/** The Vietnamese title. */',
    '/**\n   * The Vietnamese title.\n   * @deprecated Ask for label.\n   */',
  );
  expect(deprecated).not.toBe(text);
  const program = `${select}const { proposals } = await select(api, { proposals: { nodes: { titleVi: true } } });\nproposals.nodes[0]?.titleVi;`;
  expect(editor(program, { [schema]: deprecated }).struckThrough()).toEqual(['titleVi']);
  const offered = `${select}select(api, { proposals: { nodes: { | } } });`;
  expect(editor(offered, { [schema]: deprecated }).deprecatedCompletions()).toEqual(['titleVi']);
});
