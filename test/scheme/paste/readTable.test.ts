import type { PasteQuestionCode, PasteAnswer } from '../../../src/base/pasteNote';
import { columnRoles } from '../../../src/scheme/paste/columnRoles';
import type { PasteCell } from '../../../src/scheme/paste/pasteGrid';
import { readTable, type PasteReading } from '../../../src/scheme/paste/readTable';
import { splitTables } from '../../../src/scheme/paste/splitTables';
import { leavesOf, notesOf, readingOf, table } from './fixture';

const head = '一级指标|二级指标|分值|评分标准|佐证材料';

function points(reading: PasteReading): readonly (number | null)[] {
  return leavesOf(reading).map((it) => it.points);
}

function params(reading: PasteReading, code: string): readonly unknown[] {
  return reading.notes.filter((it) => it.code === code).map((it) => it.params);
}

test('points are read however they are written, and a text that is none is told and left out', () => {
  const rows = ['5分', '5 分', '（5）', '５', '（5分）', '5.50', '3～5', ''];
  const reading = readingOf(
    table(head, ...rows.map((it, at) => `甲|乙${at}|${it}|及时公开第${at}类|`)),
  );
  expect(points(reading)).toEqual([5, 5, 5, 5, 5, 5.5, null, null]);
  expect(params(reading, 'POINTS_UNREAD')).toEqual([{ text: '3～5' }]);
  expect(params(reading, 'POINTS_MISSING')).toHaveLength(2);
});

test.each([
  ['to the left', '5|及时公开并更新信息。|截图||', '分值'],
  ['to the right', '||5|及时公开并更新信息。|截图', null],
  ['by one', '|5|及时公开并更新信息。|截图|', '分值'],
  ['with a name', '丙|5|及时公开并更新信息。|截图|', '分值'],
])('a row shifted %s is put right', (_, row, to) => {
  const reading = readingOf(table(head, '甲（10分）|乙|5|及时公开一类信息。|照片', row));
  expect(points(reading)).toEqual([5, 5]);
  expect(leavesOf(reading)[1]).toMatchObject({
    criterion: '及时公开并更新信息。',
    evidence: '截图',
  });
  const shifts = reading.notes.flatMap((it) => (it.code === 'ROW_SHIFT' ? [it.params] : []));
  expect(shifts.map((it) => it.cells.find((cell) => cell.text === '5')?.to ?? null)).toEqual(
    to === null ? [] : [to],
  );
});

test('a row that no order of columns fits is read as far as it can be, and told', () => {
  const reading = readingOf(table(head, '甲|乙|5|及时公开|', '丙|丁|戊|己|庚'));
  expect(notesOf(reading)).toContainEqual(['CELL_UNPLACED', 3]);
  expect(points(reading)).toEqual([5, null]);
});

test('rows of the sum and of items outside the tree are no leaves', () => {
  const reading = readingOf(
    table(
      head,
      '甲（5分）|乙|5|及时公开|',
      '合计||100||',
      '加分项|1. 被采用加2分。 2. 获奖加3分。||||',
      '|通报表扬加1分|||',
      '一票否决|弄虚作假的|||',
    ),
  );
  expect(points(reading)).toEqual([5]);
  expect(reading.tree.total).toBe(100);
  expect(reading.tree.specials).toEqual([
    { kind: 'bonus', texts: ['被采用加2分。', '获奖加3分。'], evidence: null },
    { kind: 'bonus', texts: ['通报表扬加1分'], evidence: null },
    { kind: 'veto', texts: ['弄虚作假的'], evidence: null },
  ]);
});

test('a line over the whole width is an indicator above the first column', () => {
  const rows = [
    head,
    '一、公开（8分）||||',
    '甲|乙|5|及时公开|',
    '|丙|3|更新|',
    '二、保障（2分）||||',
    '丁|戊|2|培训|',
  ];
  const { tree, notes } = readingOf(table(...rows));
  expect(tree.branches.map((it) => [it.name, it.points])).toEqual([
    ['一、公开', 8],
    ['二、保障', 2],
  ]);
  expect(tree.branches[0]?.branches.map((it) => it.name)).toEqual(['甲']);
  expect(notes.filter((it) => it.code === 'SECTION_ROW')).toHaveLength(2);
  expect(tree.levels).toHaveLength(3);
});

test('an indicator that has other points on the next page is asked about', () => {
  const text = table(head, '甲（10分）|乙|5|及时公开|', '甲（15分）|丙|5|更新|');
  const open = readingOf(text);
  expect(open.questions.map((it) => [it.code, it.params])).toEqual([
    ['POINTS_TWICE', { name: '甲', first: 10, second: 15 }],
  ]);
  expect(open.tree.branches.map((it) => it.points)).toEqual([null]);
  const first = readingOf(text, { POINTS_TWICE: 'first' });
  expect(first.tree.branches.map((it) => it.points)).toEqual([10]);
  const second = readingOf(text, { POINTS_TWICE: 'second' });
  expect(second.tree.branches.map((it) => it.points)).toEqual([15]);
});

test('a name that states other points than its row is asked about', () => {
  const text = table(head, '甲|乙（4分）|5|及时公开|', '甲|丙（3分）|3|更新|');
  expect(points(readingOf(text))).toEqual([null, 3]);
  expect(points(readingOf(text, { POINTS_TWICE: 'first' }))).toEqual([4, 3]);
  expect(points(readingOf(text, { POINTS_TWICE: 'second' }))).toEqual([5, 3]);
});

test('rows without points under one with are one leaf or several, as people say', () => {
  const text = table(head, '甲（10分）|乙|10|及时公开|', '|||更新目录|', '|||开展培训|');
  const open = readingOf(text);
  expect(open.questions.map((it) => it.params)).toEqual([
    { name: '及时公开', points: 10, rows: 3 },
  ]);
  const one = readingOf(text, { POINTS_SHARED: 'one' });
  expect(leavesOf(one).map((it) => [it.points, it.criterion])).toEqual([
    [10, '及时公开\n更新目录\n开展培训'],
  ]);
  const apart = readingOf(text, { POINTS_SHARED: 'apart' });
  expect(points(apart)).toEqual([10, null, null]);
});

/** A table with merged cells, as copied from Word: ^ goes on with the cell above, < with that on the left. */
function merged(rows: readonly (readonly string[])[], answer?: PasteAnswer): PasteReading {
  const lines = rows.map((row) => ({
    cells: row.map((it): PasteCell => {
      if (it === '^') return { text: '', covers: 'above' };
      return it === '<' ? { text: '', covers: 'left' } : { text: it, covers: null };
    }),
    isApart: false,
  }));
  const [one] = splitTables(lines);
  const roles = one === undefined ? null : columnRoles(one);
  if (one === undefined || roles === null) throw new Error('no table');
  const open = readTable(one, roles, {});
  const codes: readonly PasteQuestionCode[] = open.questions.map((it) => it.code);
  if (answer === undefined || codes.length === 0) return open;
  return readTable(one, roles, Object.fromEntries(open.questions.map((it) => [it.id, answer])));
}

const heads = head.split('|');

test('points of a merged cell belong to the indicator, and its rows have none', () => {
  const reading = merged([
    heads,
    ['甲（10分）', '乙', '10', '及时公开', ''],
    ['^', '丙', '^', '更新目录', ''],
    ['丁', '戊', '4', '培训', ''],
  ]);
  expect(points(reading)).toEqual([null, null, 4]);
  expect(params(reading, 'POINTS_MERGED')).toEqual([{ name: '乙', points: 10, rows: 2 }]);
  const whole = merged([
    heads,
    ['甲', '乙', '10', '及时公开', ''],
    ['^', '丙', '^', '更新目录', ''],
    ['丁', '戊', '4', '培训', ''],
  ]);
  expect(whole.tree.branches.map((it) => it.points)).toEqual([10, null]);
});

test('a merged cell of points over rows without names is asked about first', () => {
  const rows = [heads, ['甲', '乙', '10', '及时公开', ''], ['^', '^', '^', '更新目录', '']];
  expect(points(merged(rows, 'one'))).toEqual([10]);
  const apart = merged(rows, 'apart');
  expect(points(apart)).toEqual([null, null]);
  expect(apart.tree.branches[0]?.branches.map((it) => it.points)).toEqual([10]);
});

test('a name over two columns has no level between it and its leaves', () => {
  const { tree } = merged([
    heads,
    ['甲', '<', '5', '及时公开', ''],
    ['^', '<', '3', '更新目录', ''],
    ['乙', '丙', '2', '培训', ''],
  ]);
  expect(tree.branches.map((it) => [it.name, it.leaves.length, it.branches.length])).toEqual([
    ['甲', 2, 0],
    ['乙', 0, 1],
  ]);
});

test('leaves beside lower indicators get one of their own, since a node holds one kind', () => {
  const { tree } = merged([
    heads,
    ['甲', '<', '5', '及时公开', ''],
    ['^', '乙', '3', '更新目录', ''],
  ]);
  expect(tree.branches[0]?.branches.map((it) => [it.name, it.leaves.length])).toEqual([
    ['甲', 1],
    ['乙', 1],
  ]);
});

test('columns can be read as people say, and a leaf without criterion is told', () => {
  const [one] = splitTables(
    [heads, ['甲', '乙', '5', '', '截图']].map((row) => ({
      cells: row.map((text): PasteCell => ({ text, covers: null })),
      isApart: false,
    })),
  );
  if (one === undefined) throw new Error('no table');
  const asHead = readTable(one, ['level', 'level', 'points', 'criterion', 'evidence'], {});
  expect(asHead.notes.map((it) => it.code)).toContain('CRITERION_MISSING');
  const asSaid = readTable(one, ['level', 'level', 'points', 'left', 'criterion'], {});
  expect(leavesOf(asSaid)).toMatchObject([{ criterion: '截图', evidence: null }]);
});

test('a table in percent is told from one in points, a mixed one is noted', () => {
  const percent = readingOf(table(head, '甲（60%）|乙|60%|公开|', '丙（40%）|丁|40%|更新|'));
  expect([percent.tree.scale, params(percent, 'SCALES_MIXED')]).toEqual(['percent', []]);
  const mixed = readingOf(table(head, '甲（60%）|乙|60|公开|', '丙（40%）|丁|40%|更新|'));
  expect([mixed.tree.scale, params(mixed, 'SCALES_MIXED')]).toEqual(['percent', [{}]]);
});
