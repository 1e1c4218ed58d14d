/**
 * Who may import whom. The message names what is allowed; tests/architecture plants a violation per rule.
 * The table these rules encode stands in docs/decisions/0002-layers.md.
 */

/** An npm package, wherever its files lie. */
const npm = (...names) => `node_modules/(${names.join('|')})(/|$)`;

/** Only these paths may be imported from `from`. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { pathNot: allowed },
});

/** `to` may be imported only from these paths. */
const oneDoor = (name, to, doors, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { pathNot: doors },
  to: { path: to },
});

export default {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'No circular imports.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment: 'Every import resolves.',
      from: {},
      to: { couldNotResolve: true },
    },
    only(
      'schema-imports',
      '^seeds/schema/',
      ['^seeds/schema/', npm('zod')],
      'seeds/schema may import itself and zod.',
    ),
    only(
      'rules-imports',
      '^rules/',
      ['^rules/', '^seeds/schema/', npm('json-rules-engine', 'diff')],
      'rules may import itself, seeds/schema, in engine/ json-rules-engine and in cite/ diff.',
    ),
    oneDoor(
      'engine-door',
      npm('json-rules-engine'),
      ['^rules/engine/', '^tests/', 'node_modules'],
      'json-rules-engine is imported in rules/engine only.',
    ),
    oneDoor(
      'diff-door',
      npm('diff'),
      ['^rules/cite/', '^tests/', 'node_modules'],
      'diff is imported in rules/cite only.',
    ),
    only(
      'contract-is-a-leaf',
      '^electron/contract/',
      ['^electron/contract/', npm('zod')],
      'electron/contract may import itself and zod.',
    ),
    only(
      'preload-imports',
      '^electron/preload/',
      ['^electron/(preload|contract)/', npm('electron'), '^electron$'],
      'The preload may import electron and the contract.',
    ),
    only(
      'shell-imports',
      '^electron/main/',
      ['^electron/(main|contract)/', npm('electron', 'zod'), '^(node:)?[a-z_/]+$'],
      'The shell knows no policy: electron, node and the contract.',
    ),
    oneDoor(
      'electron-door',
      '(^electron$)|' + npm('electron'),
      ['^electron/', '^tests/', 'node_modules'],
      'electron is imported in electron/ only.',
    ),
    oneDoor(
      'dexie-door',
      npm('dexie', 'dexie-react-hooks'),
      ['^renderer/storage/', '^tests/', 'node_modules'],
      'Dexie is imported in renderer/storage only.',
    ),
    oneDoor(
      'finder-door',
      npm('minisearch'),
      ['^renderer/shared/find/', '^tests/', 'node_modules'],
      'minisearch is imported in renderer/shared/find only.',
    ),
    oneDoor(
      'sheet-door',
      npm('hucre', 'chardet'),
      ['^renderer/shared/sheets/', '^tests/', 'node_modules'],
      'hucre and chardet are imported in renderer/shared/sheets only.',
    ),
    {
      name: 'sheets-know-no-host',
      severity: 'error',
      comment: 'Reading and writing sheets may import itself, types of rules, hucre and chardet.',
      from: { path: '^renderer/shared/sheets/' },
      to: { pathNot: ['^renderer/shared/sheets/', '^rules/', npm('hucre', 'chardet')] },
    },
    oneDoor(
      'word-door',
      npm('docx'),
      ['^renderer/features/report/docx/', '^tests/', 'node_modules'],
      'docx is imported in renderer/features/report/docx only.',
    ),
    oneDoor(
      'cipher-door',
      npm('@noble/ciphers', '@noble/hashes'),
      ['^renderer/storage/', '^tests/', 'node_modules'],
      '@noble/ciphers and @noble/hashes are imported in renderer/storage only.',
    ),
    oneDoor(
      'virtual-door',
      npm('@tanstack/react-virtual', '@tanstack/virtual-core'),
      ['^renderer/features/batch/results/', '^tests/', 'node_modules'],
      '@tanstack/react-virtual is imported in renderer/features/batch/results only.',
    ),
    oneDoor(
      'packer-door',
      npm('electron-builder', 'app-builder-lib', '@electron/asar'),
      ['^cli/release/', '^tests/', 'node_modules'],
      'electron-builder is imported in cli/release only.',
    ),
    only(
      'storage-imports',
      '^renderer/storage/',
      [
        '^renderer/storage/',
        '^seeds/schema/',
        '^rules/',
        npm('dexie', 'dexie-react-hooks', '@noble/ciphers', '@noble/hashes', 'zod', 'react', '@types/react'),
      ],
      'storage may import itself, seeds/schema, rules types, dexie, noble ciphers and hashes, zod and react.',
    ),
    {
      name: 'storage-knows-rule-types-only',
      severity: 'error',
      comment: 'storage may import types of rules, nothing that runs.',
      from: { path: '^renderer/storage/' },
      to: { path: '^rules/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'shared-imports',
      severity: 'error',
      comment: 'shared and host know neither features, app, storage nor cli.',
      from: { path: '^renderer/(shared|host)/' },
      to: { path: '^(renderer/(features|app|storage)|cli|electron/(main|preload))/' },
    },
    {
      name: 'shared-knows-rule-types-only',
      severity: 'error',
      comment: 'shared may import types of rules, nothing that runs.',
      from: { path: '^renderer/(shared|host)/' },
      to: { path: '^rules/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'features-apart',
      severity: 'error',
      comment: 'Features never import each other.',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'features-imports',
      severity: 'error',
      comment: 'A feature knows neither the app, the cli, the shell nor the seeds data.',
      from: { path: '^renderer/features/' },
      to: { path: '^(renderer/app|cli|electron)/|^dist/' },
    },
    oneDoor(
      'pack-door',
      '^dist/generated/pack\\.gz\\.json$',
      ['^renderer/app/load-catalogue\\.ts$', '^tests/'],
      'The pack is loaded in one place: renderer/app/load-catalogue.ts.',
    ),
    {
      name: 'no-node-in-the-page',
      severity: 'error',
      comment: 'The page has no node.',
      from: { path: '^(renderer|rules|seeds)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-imports-cli',
      severity: 'error',
      comment: 'cli is a door, not a library.',
      from: { pathNot: '^(cli|tests)/|\\.config\\.ts$' },
      to: { path: '^cli/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      comment: 'Code never imports tests.',
      from: { pathNot: '^tests/|\\.config\\.ts$' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/(?!generated)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
