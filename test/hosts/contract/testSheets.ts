import type { PlanFeature } from '../../../src/workbook/plan';
import { everyFeature, samplePlan, sampleSheet } from '../samplePlan';
import { cellAt, otherSheet, withoutResults } from './subject';
import type { Subject } from './subject';

/** Planned sheets are made, replaced, renamed and removed; all others stay. */
export function testSheets(subject: Subject): void {
  it('planned sheets come in their order, one progress call each', async () => {
    const before = await subject.names();
    const calls: unknown[] = [];
    await subject.host.render(samplePlan(['一', '二', '三'].map((it) => sampleSheet(it, [[it]]))), {
      onProgress: (done, sheet) => calls.push([done, sheet]),
    });
    expect((await subject.names()).filter((it) => !before.includes(it))).toStrictEqual([
      '一',
      '二',
      '三',
    ]);
    expect(calls).toStrictEqual([
      [1, '一'],
      [2, '二'],
      [3, '三'],
    ]);
  });

  it('the same plan twice gives what it gave once', async () => {
    await subject.host.render(everyFeature);
    const once = await subject.snapshot();
    await subject.host.render(everyFeature);
    expect(await subject.snapshot()).toStrictEqual(once);
  });

  it('a planned sheet that is there is replaced whole and keeps its place', async () => {
    const cells = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    await subject.host.render(samplePlan(['一', '二', '三'].map((it) => sampleSheet(it, cells))));
    const before = await subject.names();
    await subject.host.render(samplePlan([sampleSheet('二', [[9]])]));
    expect(await subject.names()).toStrictEqual(before);
    const content = await subject.read('二');
    expect(['A1', 'B1', 'A2', 'C2'].map((it) => cellAt(content, it).value)).toStrictEqual([
      9,
      null,
      null,
      null,
    ]);
    expect(cellAt(await subject.read('三'), 'C2').value).toBe(6);
  });

  it('sheets outside the plan are not touched', async () => {
    await subject.host.render(samplePlan([otherSheet]));
    const before = withoutResults(await subject.read(otherSheet.name));
    await subject.host.render(everyFeature);
    await subject.host.write([{ sheet: '评分表', cell: 'C4', input: 4 }]);
    await subject.host.render(everyFeature, { remove: ['常数'] });
    expect(withoutResults(await subject.read(otherSheet.name))).toStrictEqual(before);
  });

  it('sheets are removed by name and missing names are passed over', async () => {
    await subject.host.render(samplePlan(['一', '二', '三'].map((it) => sampleSheet(it, [[it]]))));
    await subject.host.render(samplePlan([]), { remove: ['二', '不存在'] });
    const now = await subject.names();
    expect(now).not.toContain('二');
    expect(now).toEqual(expect.arrayContaining(['一', '三']));
    await expect(subject.host.read(['二'])).rejects.toMatchObject({ code: 'missingSheet' });
  });

  it('a renamed sheet keeps its place and contents, and formulas follow', async () => {
    await subject.host.render(
      samplePlan([
        sampleSheet('旧名', [[7]]),
        sampleSheet('看', [[{ formula: "'旧名'!A1+1" }, '旧名!A1']]),
      ]),
    );
    const before = await subject.names();
    await subject.host.render(samplePlan([]), { rename: { 旧名: "新'名 1", 不存在: 'x' } });
    expect(await subject.names()).toStrictEqual(
      before.map((it) => (it === '旧名' ? "新'名 1" : it)),
    );
    expect((await subject.cell("新'名 1", 'A1')).value).toBe(7);
    expect((await subject.cell('看', 'A1')).formula).toBe("'新''名 1'!A1+1");
    expect((await subject.cell('看', 'B1')).value).toBe('旧名!A1');
  });

  it('renaming comes before rendering', async () => {
    await subject.host.render(samplePlan([sampleSheet('旧名', [[7]]), otherSheet]));
    const before = await subject.names();
    await subject.host.render(samplePlan([sampleSheet('新名', [[8]])]), {
      rename: { 旧名: '新名' },
    });
    expect(await subject.names()).toStrictEqual(before.map((it) => (it === '旧名' ? '新名' : it)));
    expect((await subject.cell('新名', 'A1')).value).toBe(8);
  });

  it('two sheets can trade names', async () => {
    await subject.host.render(samplePlan([sampleSheet('一', [[1]]), sampleSheet('二', [[2]])]));
    await subject.host.render(samplePlan([]), { rename: { 一: '二', 二: '一' } });
    expect([
      (await subject.cell('一', 'A1')).value,
      (await subject.cell('二', 'A1')).value,
    ]).toStrictEqual([2, 1]);
  });

  it('hidden sheets, rows and columns are told', async () => {
    await subject.host.render(everyFeature);
    const sheets = new Map((await subject.host.sheets()).map((it) => [it.name, it.visibility]));
    expect(sheets.get('评分表')).toBe('visible');
    expect(sheets.get('常数')).toBe('hidden');
    expect(sheets.get('数据')).not.toBe('visible');
    if (subject.host.support.visibility === 'full') expect(sheets.get('数据')).toBe('veryHidden');
    const content = await subject.read('评分表');
    expect(content.hiddenRows).toStrictEqual([0]);
    expect(content.hiddenColumns).toStrictEqual([4]);
  });

  it('a feature that is fully supported is never said to be missing', async () => {
    const issues = await subject.host.render(everyFeature);
    const missing = issues.map((it) =>
      it.code === 'host.unsupported' ? it.params.feature : it.code,
    );
    expect(
      missing.filter((it) => subject.host.support[it as PlanFeature] === 'full'),
    ).toStrictEqual([]);
  });

  it('reading gives the sheets in the order asked', async () => {
    await subject.host.render(samplePlan([sampleSheet('一', [[1]]), sampleSheet('二', [[2]])]));
    const contents = await subject.host.read(['二', '一']);
    expect(contents.map((it) => it.name)).toStrictEqual(['二', '一']);
  });
}
