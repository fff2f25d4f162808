/** Who may import whom (docs: the layout of the source). A layer may use those named after it, and nothing else of ours. */
const layers = {
  engine: [],
  formats: ['engine'],
  shared: ['engine', 'formats'],
  main: ['shared', 'engine', 'formats'],
  preload: ['shared', 'engine', 'formats'],
  renderer: ['shared', 'engine', 'formats'],
  cli: ['shared', 'engine', 'formats'],
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(layers).map(([layer, allowed]) => ({
      name: `${layer}-imports`,
      comment: `src/${layer} may import ${allowed.join(', ') || 'nothing'} of ours besides itself.`,
      severity: 'error',
      from: { path: `^src/${layer}/` },
      to: { path: '^(src|tests|scripts)/', pathNot: `^src/(${[layer, ...allowed].join('|')})/` },
    })),
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'pure-layers-know-no-system',
      severity: 'error',
      from: { path: '^src/(engine|formats|shared|renderer)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-layers-know-no-window',
      severity: 'error',
      from: { path: '^src/(engine|formats|shared)/' },
      to: { path: 'node_modules/(react|react-dom|@codemirror|electron)/' },
    },
    {
      name: 'shipped-code-uses-dependencies',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/(electron|vite)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|test-output)/|\\?(worker|url|raw)' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.woff2'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'types', 'default'],
    },
  },
}
