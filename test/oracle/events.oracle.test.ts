import { createCliSession, mustBeDone } from '../../src/cli/buildExample';
import type { Snapshot } from '../../src/flows/session';
import { createXlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { eventRowNumber } from '../../src/layout/eventGrid';
import { stateWord } from '../../src/layout/eventFormulas';
import { eventLists } from '../../src/scoring/eventLists';
import { resolveEvents } from '../../src/scoring/resolveEvents';
import { texts } from '../layout/fixture';
import { day, event, ledgerSheet, rules, typeEvents } from '../flows/ledger';
import { decideAll, snapshotOf } from '../flows/openSession';
import { errorCells, expectAgreement } from './agreement';
import type { SheetValues } from './readValues';
import { recalculateAll } from './recalculate';

test('樟树 with all counts out of the ledger: LibreOffice equals the engine, with good events and with wrong ones', async () => {
  const host = await createXlsxHost();
  const session = createCliSession(host);
  mustBeDone(await session.chooseScheme('zhangshu-2021'));
  await decideAll(session);
  mustBeDone(await session.insertSheets(['town', 'dept']));
  const { evaluation } = await snapshotOf(session);
  const codes = evaluation?.roster.map((it) => it.code) ?? [];
  mustBeDone(await session.setEventUnits(codes.slice(1), true));
  mustBeDone(await session.fillExample(codes));
  const good = await snapshotOf(session);
  const { length } = good.evaluation?.events?.events ?? [];
  expect(length).toBeGreaterThan(50);
  expect(Object.values(good.scores).map((it) => it.state)).toEqual(Array(54).fill('finished'));
  const asMade = await host.toBytes();

  const odd = ['*', '大桥街道 ', '大桥街道', '观上镇', '福城街道', '张家山街道'];
  await typeEvents(
    host,
    [
      ...odd.map((unit) => event(unit, rules.notice)),
      event('大桥街道', '通*'),
      event('观上镇', rules.overdue, { date: '2021-3-1' }),
      event('店下镇', rules.overdue, { count: '２' }),
      event('店下镇', rules.overdue, { date: day(2, 1) + 365 }),
      event('永泰镇', rules.lawsuit, { basis: null }),
      event('黄土岗镇', rules.lawsuit, { count: 1.5 }),
    ],
    length,
  );
  const now = await snapshotOf(session);
  const states = Object.values(now.scores).map((it) => it.state);
  expect(new Set(states)).toEqual(new Set(['finished', 'wrong']));
  const [values = {}, again = {}] = await recalculateAll([asMade, await host.toBytes()]);
  expect(errorCells(values)).toEqual([]);
  expectAgreement(values, good);
  expect(errorCells(again)).toEqual([]);
  expectAgreement(again, now);
  expectStates(again, now);
}, 300_000);

/** Each row of the ledger says what the engine makes of it. */
function expectStates(values: SheetValues, { evaluation, scheme }: Snapshot): void {
  if (evaluation === null || scheme === null || evaluation.events === null)
    throw new Error('no ledger');
  const lists = eventLists(scheme, evaluation.roster, evaluation.events);
  const rows = resolveEvents(evaluation.events.events, lists, scheme.year);
  const words = rows.map((it) => stateWord(it.state, texts.sheets.events.states));
  expect(new Set(words).size).toBeGreaterThan(5);
  const shown = words.map((_, row) => values[ledgerSheet]?.[`I${eventRowNumber(row)}`]);
  expect(shown).toEqual(words);
}
