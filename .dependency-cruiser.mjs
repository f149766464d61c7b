/**
 * Who may import whom. Each rule below has a planted violation in tests/checks/layers.test.ts.
 * Types count as much as values: a layer that needs another's types knows that layer.
 */

/** A rule named after what it forbids: files under `from` may not import what matches `to`. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from: { path: from }, to });

export default {
  forbidden: [
    forbid('drizzle-is-lowest', 'drizzle/ knows only the database', '^drizzle/', {
      path: '^(schema|server|client|tests)/',
    }),
    forbid('schema-below-server', 'schema/ knows GraphQL and drizzle/', '^schema/', {
      path: '^(server|client|tests)/',
    }),
    forbid('server-is-top', 'the server is joined to the client only by generated text', '^server/', {
      path: '^(client|tests)/',
    }),
    forbid('client-stands-alone', 'the client is joined to the rest only by generated text', '^client/', {
      path: '^(drizzle|schema|server|tests)/',
    }),
    forbid('client-core-without-packages', 'the published client has no dependency', '^client/src/', {
      pathNot: '^client/src/',
    }),
    forbid('playground-stands-alone', 'the page reaches the server over HTTP', '^server/playground/', {
      path: '^(drizzle|schema|client|tests|server/(?!playground/))',
    }),
    forbid('compiler-knows-no-domain', 'documents are compiled from what fields declare', '^schema/compile/', {
      path: '^(drizzle/(tables|queries/(?!register)|vocabulary|analytics|import)/|schema/(?!compile/|scalars/|errors)[^/]+/)',
    }),
    {
      name: 'everything-resolves',
      comment: 'an import that is not followed would pass every rule above',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'declared-packages-only',
      comment: 'a package that another one happens to bring may be gone tomorrow',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-cycles',
      // the compiler walks a tree: an object has pages and look-ups, and those have objects. Records relate both ways,
      // and so do their types and filters: these are read after all files are loaded, in callbacks
      comment: 'a cycle of values is one module in many files; types may name each other',
      severity: 'error',
      from: { pathNot: '^(schema/[^/]+|drizzle/queries)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.data|\\.cache)/|^tests/bench/contestants/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
  },
};
