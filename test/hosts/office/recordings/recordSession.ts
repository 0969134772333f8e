import { listenToExcel, type Exchange, type Recording } from '../../../../src/debug/recording';
import { createOfficeHost } from '../../../../src/hosts/office/officeHost';
import { samplePlan, sampleSheet } from '../../samplePlan';
import { startOffice } from '../startOffice';

const scores = sampleSheet(
  '评分',
  [
    ['项目', '得分'],
    ['001', null],
    ['合计', { formula: 'SUM(B2:B2)' }],
  ],
  { freeze: { rows: 1, columns: 0 } },
);

const hidden = sampleSheet('数据', [['j:{"a":1}']], { visibility: 'veryHidden' });

/** Records what the host does with the emulated Excel: once through all of the port, what is refused too. Once a process. */
export async function recordSession(): Promise<Recording> {
  const office = await startOffice();
  const exchanges: Exchange[] = [];
  listenToExcel((it) => exchanges.push(it));
  office.open();
  const host = await createOfficeHost();
  await host.recover();
  await host.render(samplePlan([scores, hidden]));
  await host.read(['评分', '数据']);
  const backup = await host.backup();
  await host.write([
    { sheet: '评分', cell: 'B2', input: 4.5 },
    { sheet: '评分', cell: 'A2', input: '=1' },
  ]);
  await host.render(samplePlan([]), { rename: { 评分: '一队' } });
  await host.read(['一队']);
  await host.read(['不存在']).catch(() => undefined);
  await host.reveal({ sheet: '一队', cell: 'B2' });
  await host.restore(backup);
  await host.read(['评分']);
  await host.dispose();
  await office.settled();
  return { version: 1, host: 'Excel', platform: 'PC', hostVersion: 'emulated', exchanges };
}
