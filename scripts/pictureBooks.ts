import { createXlsxHost } from '../src/hosts/xlsx/xlsxHost';
import { buildExample, createCliSession, mustBeDone } from '../src/cli/buildExample';
import { exampleDecisions } from '../src/flows/exampleDecisions';
import { zhCNExample } from '../src/i18n/zh-CN-example';

const scheme = 'zhangshu-2021';

/** The finished example: all 54 units, both rankings. */
export async function finishedBook(): Promise<Uint8Array> {
  const host = await createXlsxHost();
  await buildExample(host, scheme);
  return host.toBytes();
}

/** In the middle of the work: three decisions open, two towns not finished, some entries wrong. */
export async function halfwayBook(): Promise<Uint8Array> {
  const host = await createXlsxHost();
  const session = createCliSession(host);
  await session.refresh();
  const { snapshot } = mustBeDone(await session.chooseScheme(scheme));
  const { by, basis } = zhCNExample.decision;
  const decisions = exampleDecisions(snapshot.findings, { by, basis, date: '2021-12-20' });
  const later = ['ORDER_UNDEFINED', 'CHILD_SUM'];
  for (const it of decisions)
    if (!later.some((code) => it.finding.startsWith(code))) mustBeDone(await session.decide(it));
  mustBeDone(await session.insertSheets(['town', 'dept']));
  const { evaluation } = mustBeDone(await session.refresh()).snapshot;
  const units = evaluation?.roster.map((it) => it.code) ?? [];
  mustBeDone(await session.fillExample(units.filter((it) => !/^(town-17|dept-[23])/.test(it))));
  await host.write([
    { sheet: '永泰镇', cell: 'H7', input: 8 },
    { sheet: '永泰镇', cell: 'H10', input: '5\u5206' },
    { sheet: '永泰镇', cell: 'J47', input: 86 },
    { sheet: '市财政局', cell: 'H7', input: '\uff15' },
  ]);
  return host.toBytes();
}
