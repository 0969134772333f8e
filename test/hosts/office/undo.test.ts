import { mustBeDone } from '../../../src/cli/buildExample';
import { createOfficeHost } from '../../../src/hosts/office/officeHost';
import { everyFeature, sampleSheet } from '../samplePlan';
import { workbookSnapshot } from './excel/snapshot';
import { snapshotDiff } from './excel/snapshotDiff';
import { contentOf } from '../inPlace/contentOf';
import { sessionActions } from '../inPlace/mainJob';
import { openPane, prepareWorkbooks } from './sessionAction';
import { startOffice, type OfficeUnderTest } from './startOffice';
import { userWorkbook } from './userWorkbook';

let office: OfficeUnderTest;
beforeAll(async () => {
  office = await startOffice();
});

const plan = { ...everyFeature, sheets: [sampleSheet('新表', [['新']]), ...everyFeature.sheets] };
const edits = [
  { sheet: '我的表', cell: 'B2', input: { formula: '新表!A1' } },
  { sheet: '说明', cell: 'A1', input: '改了' },
];
const options = { remove: ['旧表'], rename: { 备注: '说明' }, edits };

describe('the host', () => {
  it('puts back a formula that was written over and speaks of a sheet that was taken away', async () => {
    const { workbook } = office.open(userWorkbook());
    const before = workbookSnapshot(workbook);
    const host = await createOfficeHost();
    const backup = await host.backup();
    await host.render(plan, options);
    expect(snapshotDiff(before, workbookSnapshot(workbook))).not.toEqual([]);
    await host.restore(backup);
    expect(snapshotDiff(before, workbookSnapshot(workbook))).toEqual([]);
  });

  it('undoes an action also after later ones that failed, and drops its copies when one has worked', async () => {
    const excel = office.open(userWorkbook());
    const { workbook } = excel;
    const before = workbookSnapshot(workbook);
    const host = await createOfficeHost();
    const first = await host.backup();
    await host.render(plan, options);
    const afterFirst = workbookSnapshot(workbook);
    for (const action of [200, 30]) {
      const failed = await host.backup();
      excel.faults.failAt({ action });
      await expect(host.render(everyFeature, { remove: ['新表'] })).rejects.toMatchObject({
        code: 'failed',
      });
      expect(excel.faults.hasStruck).toBe(true);
      excel.faults.end();
      await host.restore(failed);
      expect(snapshotDiff(afterFirst, workbookSnapshot(workbook))).toEqual([]);
    }
    await host.restore(first);
    expect(snapshotDiff(before, workbookSnapshot(workbook))).toEqual([]);

    for (const name of ['甲', '乙']) {
      await host.backup();
      await host.render({ ...everyFeature, sheets: [sampleSheet('评分表', [[name]])] });
    }
    const copies = workbook.sheets.filter((it) => it.name.startsWith('kaoping~'));
    expect(copies).toHaveLength(1);
    await expect(host.restore(first)).rejects.toMatchObject({ code: 'staleBackup' });
  });

  it('takes back at restore what a failed action could not take back', async () => {
    const excel = office.open(userWorkbook());
    const { workbook } = excel;
    const before = workbookSnapshot(workbook);
    const host = await createOfficeHost();
    const backup = await host.backup();
    excel.faults.failAt({ action: 200, isLasting: true });
    await expect(host.render(plan, options)).rejects.toMatchObject({ code: 'failed' });
    await expect(host.restore(backup)).rejects.toMatchObject({ code: 'failed' });
    expect(snapshotDiff(before, workbookSnapshot(workbook))).not.toEqual([]);
    excel.faults.end();
    await host.restore(backup);
    expect(snapshotDiff(before, workbookSnapshot(workbook))).toEqual([]);
  });
});

describe('the session', () => {
  const counts = { town: 1, dept: 0 };

  it('undoes every action of the main job, also after a later one that failed', async () => {
    const prepared = await prepareWorkbooks(office, counts);
    for (const { name, from, run } of sessionActions) {
      const { excel, host, session } = await openPane(office, prepared[from]);
      const before = contentOf(excel.workbook);
      await run(session, counts);
      expect({ name, done: snapshotDiff(before, contentOf(excel.workbook)) }).not.toEqual({
        name,
        done: [],
      });
      excel.faults.failAt({ action: 150 });
      const failed = await session.addUnit('town', '鹿江街道');
      expect(failed.done).toBe(false);
      excel.faults.end();
      mustBeDone(await session.undo());
      await host.recover();
      expect({ name, left: snapshotDiff(before, contentOf(excel.workbook)) }).toEqual({
        name,
        left: [],
      });
      await host.dispose();
    }
  });
});
