import { mustBeDone } from '../../src/cli/buildExample';
import { columnRoles } from '../../src/scheme/paste/columnRoles';
import { readTable, type PastedTree } from '../../src/scheme/paste/readTable';
import { leavesOf } from '../../src/scheme/draft/draftTable';
import { documentText, tablesOf } from '../scheme/paste/fixture';
import { filledTowns, openXlsx, snapshotOf } from './openSession';

function treeOf(name: 'zhangshuAnnex1' | 'zhangshuAnnex2', text = documentText(name)): PastedTree {
  const [one] = tablesOf(text);
  const roles = one === undefined ? null : columnRoles(one);
  if (one === undefined || roles === null) throw new Error('no table');
  return readTable(one, roles, {}).tree;
}

const town = {
  tree: treeOf('zhangshuAnnex1'),
  group: '乡镇',
  annex: '附件一',
  title: '考核指标（乡镇）',
};
const dept = {
  tree: treeOf('zhangshuAnnex2'),
  group: '市直单位',
  annex: '附件二',
  title: '考核指标',
};
const facts = { title: '樟树市2021年考评方案', documentNumber: '樟府办发〔2021〕49号', year: 2021 };

test('two pasted annexes are a new scheme of two groups, whose sheets are read back as they were written', async () => {
  const { session } = await openXlsx();
  mustBeDone(await session.pasteScheme({ ...facts, tables: [town, dept] }));
  const { evaluation, draft, findings } = await snapshotOf(session);
  const scheme = evaluation?.scheme;
  expect(scheme?.groups.map((it) => [it.name, it.table])).toEqual([
    ['乡镇', 'T1'],
    ['市直单位', 'T2'],
  ]);
  expect(scheme?.tables.map((it) => leavesOf(it).length)).toEqual([18, 13]);
  const leaf = scheme?.tables.flatMap(leavesOf).find((it) => it.points === 3);
  expect(leaf).toMatchObject({
    criterion: '在法定期限内答复。超期答复不得分。',
    rules: [{ kind: 'judged', step: 0.5 }],
    source: '附件一第11项',
  });
  const sums = findings.flatMap((it) => (it.code === 'CHILD_SUM' ? [it.params.diff] : []));
  expect(sums).toEqual([-5, 5]);
  // Bonus and penalty items wait on the sheets in their own words; those that are no rule yet say so.
  expect(draft?.tables).toEqual(['T1', 'T2']);
  expect(new Set(draft?.issues.map((it) => it.code))).toEqual(new Set(['draft.rule']));
  const bonus = evaluation?.drafts['T2']?.bonus.map((it) => it.cells['rules']);
  expect(bonus).toContain('每季度第三方考核排名前三位的单位，每次各加2分');
  mustBeDone(await session.discardScheme());
  mustBeDone(await session.setRoster('T1', ['甲镇', '乙镇']));
  mustBeDone(await session.insertSheets(['T1']));
  const after = await snapshotOf(session);
  expect(after.issues.filter((it) => it.severity === 'error')).toEqual([]);
  const refused = await session.pasteScheme({ ...facts, tables: [town] });
  expect([refused.done, refused.issues.map((it) => it.code)]).toEqual([
    false,
    ['workbook.foreign'],
  ]);
});

test('a table pasted over one that is filled waits as changes, and applied keeps every entry of a leaf that stays', async () => {
  const { session } = await openXlsx(await filledTowns());
  const before = await snapshotOf(session);
  const text = documentText('zhangshuAnnex1')
    .replace('完成标准目录更新。未更新不得分。', '标准目录逐月更新。未更新不得分。')
    .replace('公开农业农村污染治理和垃圾分类处置等方面信息。', '每月公布空气质量。')
    .replace('\t10\t全年信息投稿', '\t8\t全年信息投稿');
  mustBeDone(await session.pasteTables({ town: treeOf('zhangshuAnnex1', text) }));
  const waiting = await snapshotOf(session);
  expect(waiting.evaluation?.scheme).toEqual(before.evaluation?.scheme);
  const changes = waiting.draft?.changes ?? [];
  const byField = (field: string) =>
    changes.filter((it) => it.field === field).map((it) => it.name);
  expect(waiting.draft?.issues).toEqual([]);
  expect(byField('removed')).toEqual(['污染治理和垃圾分类信息']);
  expect(byField('added')).toEqual(['每月公布空气质量']);
  expect(byField('points')).toEqual(['政府网站投稿情况']);
  expect(byField('name')).toEqual([]);
  expect(byField('rules')).toEqual([]);
  mustBeDone(await session.applyScheme());
  const after = await snapshotOf(session);
  const rows = (of: typeof after) =>
    Object.entries(of.evaluation?.units ?? {}).flatMap(([unit, it]) =>
      Object.entries(it.rows)
        .filter(([key]) => !key.startsWith('T07/'))
        .map(([key, row]) => [unit, key, row.self, row.review, row.reason] as const),
    );
  expect(rows(after).filter(([, , self, review]) => self !== null || review !== null)).toEqual(
    rows(before).filter(([, , self, review]) => self !== null || review !== null),
  );
  expect(after.evaluation?.foreignRows).not.toHaveLength(0);
  mustBeDone(await session.undo());
  expect((await snapshotOf(session)).draft?.changes).toEqual(changes);
});

test('the same table pasted twice is the same sheet, and pasting what stands there changes no leaf', async () => {
  const { session } = await openXlsx(await filledTowns());
  mustBeDone(await session.pasteTables({ town: town.tree }));
  const first = await snapshotOf(session);
  mustBeDone(await session.pasteTables({ town: town.tree }));
  const second = await snapshotOf(session);
  expect(second.evaluation?.drafts).toEqual(first.evaluation?.drafts);
  const fields = new Set(first.draft?.changes.map((it) => it.field));
  expect([...fields].filter((it) => it !== 'criterion' && it !== 'evidence')).toEqual([]);
});
