import { optionText } from '../../src/i18n/optionText';
import { zhCN } from '../../src/i18n/zh-CN';
import { checkScheme } from '../../src/scheme/check/checkScheme';
import { newEventLedger } from '../../src/layout/eventRoom';
import { assess } from '../../src/scoring/assess';
import { checkEvents } from '../../src/scoring/checkEvents';
import { entriesOf } from '../../src/scoring/entriesOf';
import { eventLists } from '../../src/scoring/eventLists';
import { zhangshu } from '../scheme/zhangshu';
import { decided, fullTownRows, scoreTown, typed } from '../scoring/decided';

const [finding] = checkScheme(zhangshu()).filter((it) => it.code === 'DOUBLE_COUNT');
if (finding === undefined) throw new Error('no double count');

test('C13 樟树: one notice may cost 6 points, 1 in the indicator and 5 as a penalty', () => {
  expect(finding.params).toEqual({ event: '通报', leafPoints: 1, penaltyPoints: 5, per: 6 });
});

/** What one notice, typed under both rules, takes from the total. */
function costOf(handling: string): number {
  const assessment = decided({ DOUBLE_COUNT: handling, ORDER_UNDEFINED: 'capFirst' });
  const total = (notices: number) =>
    Number(scoreTown(typed({ ...fullTownRows, 'T13/1': notices, P1: notices }), assessment).total);
  return total(1) - total(0);
}

test('C13 the same notice under both rules takes 6 by 并罚 and 5 by 择重', () => {
  const labelOf = (id: string) => optionText(zhCN.findings, finding, id)?.label;
  expect([labelOf('both'), costOf('both')]).toEqual(['并罚：两处都扣', -6]);
  expect([labelOf('adjustment'), costOf('adjustment')]).toEqual(['择重：只在扣分项扣', -5]);
});

/** What one notice takes where it stands in the ledger under both rules, with one number, and the issues that names. */
function ledgerCost(handling: string) {
  const assessment = decided({ DOUBLE_COUNT: handling, ORDER_UNDEFINED: 'capFirst' });
  const { scheme, evaluation } = assessment;
  const lists = eventLists(scheme, evaluation.roster, { units: ['town-01'] });
  const labels = ['P1', 'T13/1'].map((it) => lists.rules.find((rule) => rule.key === it)?.label);
  const unit = lists.units[0]?.name ?? '';
  const events = labels.map((label) => {
    const [date, rule, basis] = [44270, label ?? '', '樟政办通报第3期'];
    return { date, unit, rule, count: 1, basis, number: '3', note: null };
  });
  const units = { 'town-01': typed(fullTownRows) };
  const totalOf = (rows: typeof events): number => {
    const ledger = { ...newEventLedger, units: ['town-01'], events: rows };
    const next = assess({ ...evaluation, units, events: ledger });
    return Number(scoreTown(entriesOf(next.evaluation, 'town-01'), next).total);
  };
  const check = { lists, scheme, rowNumber: (row: number) => row + 5 };
  const ledger = { ...newEventLedger, units: ['town-01'], events };
  return { cost: totalOf(events) - totalOf([]), issues: checkEvents(ledger, check) };
}

test('C13 two rows of the ledger with one number are one event: 6 by 并罚, 5 by 择重, and the pair is named', () => {
  const both = ledgerCost('both');
  const heavier = ledgerCost('adjustment');
  expect([both.cost, heavier.cost]).toEqual([-6, -5]);
  expect(both.issues.map((it) => [it.code, it.severity])).toEqual([['event.same', 'warning']]);
  expect(heavier.issues[0]?.params).toMatchObject({
    number: '3',
    rows: [5, 6],
    handling: 'adjustment',
  });
});
