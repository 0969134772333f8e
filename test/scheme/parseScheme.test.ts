import fc from 'fast-check';
import type { Json, Path } from '../../src/base/finding';
import { schemeMigrations } from '../../src/scheme/migrateScheme';
import { jsonPath } from '../../src/scheme/jsonPath';
import { parseScheme } from '../../src/scheme/parseScheme';
import { replaceAt } from '../../src/scheme/replaceAt';
import { edited } from './edited';
import { suzhou } from './suzhou';
import { zhangshu } from './zhangshu';

function withEdits(...edits: readonly (readonly [Path, Json])[]): unknown {
  return edits.reduce<unknown>((it, [path, value]) => replaceAt(it, path, value), zhangshu());
}

function renameTitle({ name, ...rest }: Readonly<Record<string, unknown>>) {
  return { ...rest, title: name };
}

const firstLeaf = ['tables', 0, 'indicators', 0, 'indicators', 0, 'leaves', 0];

test('a scheme written as JSON and parsed is the same scheme', () => {
  const scheme = zhangshu();
  expect(parseScheme(JSON.parse(JSON.stringify(scheme)))).toStrictEqual({
    ok: true,
    value: scheme,
    issues: [],
  });
});

test('a scheme with any points, answers and names written as JSON and parsed is the same scheme', () => {
  const points = fc.integer({ min: 0, max: 100_000 }).map((it) => it / 100);
  const text = fc.string({ minLength: 1 });
  const order = fc.constantFrom(null, 'capFirst', 'penaltyFirst');
  fc.assert(
    fc.property(points, text, order, fc.option(points), (of, name, settled, stated) => {
      const scheme = edited(
        zhangshu(),
        [[...firstLeaf, 'points'], of],
        [[...firstLeaf, 'name'], name],
        [['settlement', 'order'], settled],
        [['tables', 0, 'indicators', 0, 'points'], stated],
      );
      expect(parseScheme(JSON.parse(JSON.stringify(scheme)))).toMatchObject({ value: scheme });
    }),
    { numRuns: 30 },
  );
});

test('all faults of the shape are reported at once, each with its path and reason', () => {
  const { title, ...rest } = zhangshu();
  const edits: readonly (readonly [Path, Json])[] = [
    [[...firstLeaf, 'points'], '5'],
    [[...firstLeaf, 'rules'], []],
    [['settlement', 'decimals'], 7],
    [['settlement', 'order'], 'whatever'],
  ];
  const broken = edits.reduce<unknown>((it, [path, value]) => replaceAt(it, path, value), {
    ...rest,
    titel: title,
  });
  const parsed = parseScheme(broken);
  expect(parsed.ok).toBe(false);
  expect(parsed.issues.map((it) => it.params)).toStrictEqual([
    { path: '$.title', reason: 'missing' },
    {
      path: '$.tables[0].indicators[0].indicators[0].leaves[0].points',
      reason: 'type: number',
    },
    { path: '$.tables[0].indicators[0].indicators[0].leaves[0].rules', reason: 'value: >=1' },
    { path: '$.settlement.order', reason: 'value: ("capFirst" | "penaltyFirst")' },
    { path: '$.settlement.decimals', reason: 'value: <=6' },
    { path: '$.titel', reason: 'unexpected' },
  ]);
});

test('a kind of rule that is not known is a value out of bounds', () => {
  const parsed = parseScheme(withEdits([[...firstLeaf, 'rules', 0, 'kind'], 'magic']));
  expect(parsed.issues).toMatchObject([
    {
      code: 'scheme.shape',
      severity: 'error',
      params: {
        path: '$.tables[0].indicators[0].indicators[0].leaves[0].rules[0].kind',
        reason: expect.stringMatching(/^value: .*"judged"/),
      },
    },
  ]);
});

test('an indicator with both indicators and leaves, or with neither, is refused', () => {
  const leaves = [
    JSON.parse(JSON.stringify(zhangshu().tables[0]?.indicators[0]?.indicators[0]?.leaves[0])),
  ];
  const parsed = parseScheme(
    withEdits(
      [['tables', 0, 'indicators', 0, 'leaves'], leaves],
      [['tables', 1, 'indicators', 2, 'indicators'], []],
    ),
  );
  expect(parsed.issues.map((it) => it.params)).toStrictEqual([
    { path: '$.tables[0].indicators[0]', reason: 'value: either indicators or leaves' },
    { path: '$.tables[1].indicators[2]', reason: 'value: either indicators or leaves' },
  ]);
});

test.each([[null], ['text'], [3]])('what is no object is refused at the root: %j', (json) => {
  const parsed = parseScheme(json);
  expect(parsed.ok).toBe(false);
  expect(parsed.issues[0]).toMatchObject({ code: 'scheme.shape', params: { path: '$' } });
});

test('a scheme of a newer format is refused by its format alone', () => {
  expect(parseScheme(withEdits([['format'], 3]))).toStrictEqual({
    ok: false,
    issues: [{ code: 'scheme.format', severity: 'error', params: { found: '3', supported: 2 } }],
  });
});

test('a scheme of an older format is parsed after its migration', () => {
  const { title, ...rest } = zhangshu();
  const old = { ...rest, format: 0, name: title };
  expect(parseScheme(old, [{ from: 0, migrate: renameTitle }, ...schemeMigrations])).toStrictEqual({
    ok: true,
    value: zhangshu(),
    issues: [],
  });
});

test('keys that two parts share are reported, leaves, indicators and adjustments being one family', () => {
  const parsed = parseScheme(
    withEdits(
      [['tables', 1, 'indicators', 0, 'key'], 'T01'],
      [['adjustments', 8, 'key'], 'B1'],
      [['groups', 1, 'units', 0, 'code'], 'town-01'],
      [['stages', 1, 'id'], 'self'],
    ),
  );
  expect(parsed).toMatchObject({ ok: false });
  expect(parsed.issues.map(({ code, params, place }) => ({ code, params, place }))).toStrictEqual([
    {
      code: 'scheme.duplicateKey',
      params: { key: 'town-01' },
      place: { path: '$.groups[1].units[0].code' },
    },
    {
      code: 'scheme.duplicateKey',
      params: { key: 'T01' },
      place: { path: '$.tables[1].indicators[0].key' },
    },
    {
      code: 'scheme.duplicateKey',
      params: { key: 'B1' },
      place: { path: '$.adjustments[8].key' },
    },
    {
      code: 'scheme.duplicateKey',
      params: { key: 'self' },
      place: { path: '$.stages[1].id' },
    },
  ]);
});

test.each<[string, Path, string]>([
  ['a table', ['groups', 0, 'table'], 'nowhere'],
  ['a group of an adjustment', ['adjustments', 2, 'groups', 0], 'nowhere'],
  ['a group of a series', ['series', 0, 'groups', 0], 'nowhere'],
  ['a series', ['adjustments', 2, 'rule', 'series'], '专项考核'],
  ['a rule of a leaf', ['overlaps', 0, 'leafRules', 0], 'T13/2'],
  ['an adjustment in the place of a rule of a leaf', ['overlaps', 0, 'leafRules', 0], 'P1'],
  ['a leaf in the place of an adjustment', ['overlaps', 0, 'adjustment'], 'T13'],
])('%s that is not there is reported with its path', (_, at, key) => {
  const path = jsonPath(at);
  expect(parseScheme(withEdits([at, key]))).toStrictEqual({
    ok: false,
    issues: [
      { code: 'scheme.unknownKey', severity: 'error', params: { path, key }, place: { path } },
    ],
  });
});

test('a veto of a group that only stages score is refused: it could never be answered', () => {
  const veto = {
    key: 'V1',
    name: '弄虚作假',
    groups: ['county'],
    effect: 'zero',
    quote: '弄虚作假的，成绩归零',
    source: '第一条',
  };
  const staged = parseScheme({ ...suzhou(), vetoes: [veto] });
  expect(staged.ok).toBe(false);
  expect(staged.issues[0]).toMatchObject({
    code: 'scheme.shape',
    params: { reason: expect.stringContaining('veto') as unknown },
  });
  expect(parseScheme({ ...zhangshu(), vetoes: [{ ...veto, groups: ['town'] }] }).ok).toBe(true);
});
