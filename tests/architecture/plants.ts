/** A violation planted in an otherwise empty repository: the files, and the file that must be reported. */
export interface Plant {
  readonly rule: string;
  readonly guilty: string;
  readonly files: Readonly<Record<string, string>>;
}

const plant = (rule: string, guilty: string, imports: string, target?: string): Plant => ({
  rule,
  guilty,
  files: {
    [guilty]: `import { x } from '${imports}';\nexport const y = x;\n`,
    ...(target === undefined ? {} : { [target]: 'export const x = 1;\n' }),
  },
});

/** One plant per rule of .dependency-cruiser.mjs; some rules get several ways to break them. */
export const PLANTS: readonly Plant[] = [
  {
    rule: 'no-circles',
    guilty: 'rules/a.ts',
    files: {
      'rules/a.ts': "import { b } from './b.ts';\nexport const a = (): number => b();\n",
      'rules/b.ts': "import { a } from './a.ts';\nexport const b = (): number => a();\n",
    },
  },
  plant('no-unresolvable', 'rules/a.ts', './nowhere.ts'),
  plant('schema-imports', 'seeds/schema/a.ts', '../../rules/b.ts', 'rules/b.ts'),
  plant('schema-imports', 'seeds/schema/a.ts', 'json-rules-engine'),
  plant('rules-imports', 'rules/a.ts', 'react'),
  plant('rules-imports', 'rules/a.ts', '../renderer/shared/b.ts', 'renderer/shared/b.ts'),
  plant('engine-door', 'rules/assess/a.ts', 'json-rules-engine'),
  plant('engine-door', 'renderer/features/x/a.ts', 'json-rules-engine'),
  plant('diff-door', 'rules/assess/a.ts', 'diff'),
  plant('diff-door', 'renderer/features/x/a.ts', 'diff'),
  plant('contract-is-a-leaf', 'electron/contract/a.ts', '../../seeds/schema/b.ts', 'seeds/schema/b.ts'),
  plant('preload-imports', 'electron/preload/a.ts', 'node:fs'),
  plant('preload-imports', 'electron/preload/a.ts', '../main/b.ts', 'electron/main/b.ts'),
  plant('shell-imports', 'electron/main/a.ts', '../../rules/b.ts', 'rules/b.ts'),
  plant('shell-imports', 'electron/main/a.ts', '../../seeds/schema/b.ts', 'seeds/schema/b.ts'),
  plant('electron-door', 'renderer/host/a.ts', 'electron'),
  plant('dexie-door', 'renderer/features/x/a.ts', 'dexie'),
  plant('finder-door', 'renderer/features/x/a.ts', 'minisearch'),
  plant('finder-door', 'renderer/shared/ui/a.ts', 'minisearch'),
  plant('sheet-door', 'cli/screen/a.ts', 'hucre/xlsx'),
  plant('sheet-door', 'renderer/features/batch/a.ts', 'chardet'),
  plant('sheets-know-no-host', 'renderer/shared/sheets/a.ts', 'react'),
  plant('sheets-know-no-host', 'renderer/shared/sheets/a.ts', '../ui/b.ts', 'renderer/shared/ui/b.ts'),
  plant('word-door', 'renderer/features/x/a.ts', 'docx'),
  plant('word-door', 'renderer/features/report/model/a.ts', 'docx'),
  plant('cipher-door', 'renderer/features/x/a.ts', '@noble/ciphers/aes.js'),
  plant('cipher-door', 'renderer/shared/a.ts', '@noble/hashes/argon2.js'),
  plant('virtual-door', 'renderer/features/x/a.ts', '@tanstack/react-virtual'),
  plant('virtual-door', 'renderer/shared/ui/a.ts', '@tanstack/react-virtual'),
  plant('packer-door', 'cli/build/a.ts', 'electron-builder'),
  plant('storage-imports', 'renderer/storage/a.ts', '../shared/b.ts', 'renderer/shared/b.ts'),
  plant('storage-knows-rule-types-only', 'renderer/storage/a.ts', '../../rules/b.ts', 'rules/b.ts'),
  plant('shared-imports', 'renderer/shared/a.ts', '../features/x/b.ts', 'renderer/features/x/b.ts'),
  plant('shared-imports', 'renderer/shared/a.ts', '../storage/b.ts', 'renderer/storage/b.ts'),
  plant('shared-knows-rule-types-only', 'renderer/shared/a.ts', '../../rules/b.ts', 'rules/b.ts'),
  plant('features-apart', 'renderer/features/x/a.ts', '../y/b.ts', 'renderer/features/y/b.ts'),
  plant('features-imports', 'renderer/features/x/a.ts', '../../app/b.ts', 'renderer/app/b.ts'),
  plant('features-imports', 'renderer/features/x/a.ts', '../../../cli/b.ts', 'cli/b.ts'),
  plant(
    'pack-door',
    'renderer/shared/a.ts',
    '../../dist/generated/pack.gz.json',
    'dist/generated/pack.gz.json',
  ),
  plant('no-node-in-the-page', 'renderer/shared/a.ts', 'node:fs'),
  plant('no-node-in-the-page', 'rules/a.ts', 'node:crypto'),
  plant('nothing-imports-cli', 'renderer/app/a.ts', '../../cli/b.ts', 'cli/b.ts'),
  plant('nothing-imports-tests', 'rules/a.ts', '../tests/b.ts', 'tests/b.ts'),
];
