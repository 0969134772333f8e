import { optionText } from '../../src/i18n/optionText';
import { zhCN } from '../../src/i18n/zh-CN';
import { checkScheme } from '../../src/scheme/check/checkScheme';
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
