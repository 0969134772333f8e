import { createCliSession, mustBeDone } from '../../src/cli/buildExample';
import { createXlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { eventRowKey } from '../../src/layout/eventGrid';
import { stateWord } from '../../src/layout/eventFormulas';
import { listRows } from '../../src/layout/listSheet';
import { eventLists } from '../../src/scoring/eventLists';
import { resolveEvents } from '../../src/scoring/resolveEvents';
import { texts } from '../layout/fixture';
import { day, event, ledgerSheet, rules, typeEvents } from '../flows/ledger';
import { decideAll, snapshotOf } from '../flows/openSession';
import { errorCells, expectAgreement } from './agreement';
import { recalculate } from './recalculate';

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
  const values = await recalculate(await host.toBytes());
  expect(errorCells(values)).toEqual([]);
  expectAgreement(values, good);

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
  const again = await recalculate(await host.toBytes());
  expect(errorCells(again)).toEqual([]);
  expectAgreement(again, now);
  const ledger = now.evaluation?.events;
  if (ledger === null || ledger === undefined || now.scheme === null) throw new Error('no ledger');
  const lists = eventLists(now.scheme, now.evaluation?.roster ?? [], ledger);
  const words = resolveEvents(ledger.events, lists, now.scheme.year).map((it) =>
    stateWord(it.state, texts.sheets.events.states),
  );
  const shown = words.map((_, index) => again[ledgerSheet]?.[`I${listRows.firstRow + 1 + index}`]);
  expect(shown).toEqual(words);
  expect(again[ledgerSheet]?.[`A${listRows.firstRow + words.length}`]).toBe(
    eventRowKey(words.length - 1),
  );
}, 300_000);
