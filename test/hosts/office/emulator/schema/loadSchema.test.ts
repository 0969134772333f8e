import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { loadSchema } from './loadSchema';

const run = promisify(execFile);

describe('the schema derived from the library', () => {
  test('knows classes, properties, methods, events and sets of Excel', () => {
    const schema = loadSchema();
    const count = (of: (name: string) => object): number =>
      Object.keys(schema).reduce((sum, name) => sum + Object.keys(of(name)).length, 0);
    expect(Object.keys(schema)).toHaveLength(187);
    expect(count((name) => schema[name]?.scalars ?? {})).toBe(715);
    expect(count((name) => schema[name]?.navigations ?? {})).toBe(218);
    expect(count((name) => schema[name]?.methods ?? {})).toBe(675);
    expect(count((name) => schema[name]?.events ?? {})).toBe(56);
  });

  test('knows what a property takes and since which set', () => {
    const { RangeFormat, WorksheetCollection, Worksheet } = loadSchema();
    expect(RangeFormat?.scalars['VerticalAlignment']).toEqual({
      isWritable: true,
      kind: ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'],
      apiSet: { name: 'ExcelApi', version: '1.1' },
    });
    expect(RangeFormat?.scalars['IndentLevel']).toMatchObject({
      kind: 'number',
      apiSet: { version: '1.9' },
    });
    expect(WorksheetCollection?.item).toBe('Worksheet');
    expect(Worksheet?.events['changed']).toEqual({
      type: 10,
      register: '_RegisterDataChangedEvent',
      unregister: '_UnregisterDataChangedEvent',
      isOfWorkbook: false,
    });
  });

  test('several processes may derive it at the same time', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'schema-'));
    try {
      const loader = join(__dirname, 'loadSchema.ts');
      const code = `import(${JSON.stringify(loader)}).then((m) => console.log(Object.keys((m.default ?? m).loadSchema(${JSON.stringify(folder)})).length))`;
      const tsx = join(process.cwd(), 'node_modules', '.bin', 'tsx');
      const runs = await Promise.all([1, 2].map(() => run(tsx, ['-e', code])));
      expect(runs.map(({ stdout }) => stdout.trim())).toEqual(['187', '187']);
      expect(readdirSync(folder)).toHaveLength(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});
