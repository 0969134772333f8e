import { columnRoles } from '../../src/scheme/paste/columnRoles';
import { documentText, leavesOf, notesOf, readingOf, tablesOf } from '../scheme/paste/fixture';
import zhangshu2021 from '../../assets/schemes/zhangshu-2021.json';
import suzhou2020 from '../../assets/schemes/suzhou-2020.json';
import wuwei2020 from '../../assets/schemes/wuwei-2020.json';

interface Node {
  readonly points: number | null;
  readonly indicators: readonly Node[];
  readonly leaves: readonly { readonly points: number | null }[];
}

/** Points of indicators and leaves of a published table, as its scheme states them. */
function pointsOf(nodes: readonly Node[]): readonly unknown[] {
  return nodes.map((it) => [
    it.points,
    it.leaves.map((leaf) => leaf.points),
    pointsOf(it.indicators),
  ]);
}

interface Branch {
  readonly points: number | null;
  readonly branches: readonly Branch[];
  readonly leaves: readonly { readonly points: number | null }[];
}

function pastedPoints(branches: readonly Branch[]): readonly unknown[] {
  return branches.map((it) => [
    it.points,
    it.leaves.map((leaf) => leaf.points),
    pastedPoints(it.branches),
  ]);
}

test('A3 樟树附件一: the text as published gives 18 leaves with their points', () => {
  const reading = readingOf(documentText('zhangshuAnnex1'));
  const leaves = leavesOf(reading);
  expect(leaves).toHaveLength(18);
  expect(leaves.map((it) => it.points)).toEqual([
    5, 5, 5, 5, 5, 5, 5, 5, 2, 5, 3, 5, 5, 5, 15, 10, 5, 5,
  ]);
  expect(pastedPoints(reading.tree.branches)).toEqual(
    pointsOf(zhangshu2021.tables[0]?.indicators ?? []),
  );
  expect(reading.questions).toEqual([]);
});

test('A3 樟树附件一: “3/在法定期限内答复” is 3 points, with one note of a shifted row', () => {
  const reading = readingOf(documentText('zhangshuAnnex1'));
  const leaf = leavesOf(reading).find((it) => it.criterion.startsWith('在法定期限内答复'));
  expect(leaf).toMatchObject({ points: 3, criterion: '在法定期限内答复。超期答复不得分。' });
  const shifts = reading.notes.filter((it) => it.code === 'ROW_SHIFT');
  expect(shifts).toEqual([
    {
      code: 'ROW_SHIFT',
      row: 12,
      params: {
        points: 3,
        cells: [
          { text: '3', from: '一级指标', to: '分值' },
          { text: '在法定期限内答复。超期答复不得分。', from: '分值', to: '评分标准' },
          { text: '——', from: '评分标准', to: '佐证材料' },
        ],
      },
    },
  ]);
});

test('A3 樟树附件一: 政务新媒体（10）, parted by a page, is one branch of two leaves', () => {
  const { tree, notes } = readingOf(documentText('zhangshuAnnex1'));
  const named = tree.branches.filter((it) => it.name.includes('政务新媒体'));
  expect(named).toHaveLength(1);
  expect(named[0]?.points).toBe(10);
  expect(named[0]?.branches.map((it) => it.leaves.length)).toEqual([1, 1]);
  expect(notes.filter((it) => it.code === 'BRANCH_JOINED').map((it) => it.params)).toEqual([
    { name: '政务新媒体', points: 10 },
  ]);
});

test('A3 樟树附件一: sums that do not agree, the header of the second page and items outside the tree are told', () => {
  expect(notesOf(readingOf(documentText('zhangshuAnnex1')))).toEqual([
    ['SUM_MISMATCH', 2],
    ['ROW_SHIFT', 12],
    ['HEADER_REPEATED', 14],
    ['BRANCH_JOINED', 15],
    ['SUM_MISMATCH', 16],
    ['SPECIAL_ROW', 21],
    ['SPECIAL_ROW', 22],
  ]);
});

test('A3 both annexes of 樟树 in one paste are two tables, of 18 and 13 leaves', () => {
  const text = `${documentText('zhangshuAnnex1')}\n${documentText('zhangshuAnnex2')}`;
  expect(tablesOf(text).map((it) => it.caption)).toEqual([
    ['附件一：', '2021 年樟树市政务公开工作考核指标（乡镇）'],
    ['附件二：', '2021 年樟树市政务公开工作考核指标（市直单位）'],
  ]);
  const second = readingOf(documentText('zhangshuAnnex2'));
  expect(leavesOf(second)).toHaveLength(13);
  expect(pastedPoints(second.tree.branches)).toEqual(
    pointsOf(zhangshu2021.tables[1]?.indicators ?? []),
  );
});

const suzhouNames = (): readonly (string | number | null)[] =>
  (suzhou2020.tables[0]?.indicators ?? []).map((it) => it.points);

test('A3 宿州: 31 leaves; what changes points is asked, and with the answers every branch but the lost row adds up', () => {
  const open = readingOf(documentText('suzhouAnnex2'));
  expect(leavesOf(open)).toHaveLength(31);
  expect(open.questions.map((it) => [it.code, it.row])).toEqual([
    ['BRANCH_SAME', 21],
    ['BRANCH_LATE', 8],
  ]);
  const settled = readingOf(documentText('suzhouAnnex2'), {
    BRANCH_SAME: 'same',
    BRANCH_LATE: 'move',
  });
  expect(settled.tree.scale).toBe('percent');
  expect(settled.tree.branches.map((it) => it.points)).toEqual(suzhouNames());
  expect(pastedPoints(settled.tree.branches)).toEqual(
    pointsOf(suzhou2020.tables[0]?.indicators ?? []),
  );
  const sums = settled.notes.flatMap((it) => (it.code === 'SUM_MISMATCH' ? [it.params] : []));
  expect(sums).toEqual([
    { name: '二、围绕做好“六稳”“六保”工作加强政策发布解读', stated: 10, actual: 6 },
  ]);
});

test('A3 武威: 32 leaves in three levels; eight shifted rows are put right, three late headings asked', () => {
  const open = readingOf(documentText('wuweiAnnex2'));
  expect(open.notes.filter((it) => it.code === 'ROW_SHIFT')).toHaveLength(8);
  expect(open.questions.map((it) => it.code)).toEqual([
    'BRANCH_LATE',
    'BRANCH_LATE',
    'BRANCH_LATE',
  ]);
  const settled = readingOf(documentText('wuweiAnnex2'), { BRANCH_LATE: 'move' });
  expect(leavesOf(settled)).toHaveLength(32);
  expect(pastedPoints(settled.tree.branches)).toEqual(
    pointsOf(wuwei2020.tables[0]?.indicators ?? []),
  );
  expect(settled.notes.filter((it) => it.code === 'SUM_MISMATCH')).toEqual([]);
  const missing = settled.notes.flatMap((it) => (it.code === 'POINTS_MISSING' ? [it.params] : []));
  expect(missing).toEqual([{ name: '17. 口头申请指导' }]);
});

test('A3 乌当: a text that lost its table, a cell a line, is read as no table at all', () => {
  expect(tablesOf(documentText('wudangAnnex1'))).toEqual([]);
  expect(tablesOf('县区名称：\n第一条  本办法适用于各乡镇。').map((it) => columnRoles(it))).toEqual(
    [],
  );
});
