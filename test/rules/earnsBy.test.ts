import { isSaidTwice } from '../../src/rules/earnsBy';
import { parseRule, type LeafRule } from '../../src/rules/registry';

function rules(...sentences: readonly string[]): readonly LeafRule[] {
  return sentences.map((it) => {
    const rule = parseRule(it, 'leaf');
    if (rule === null) throw new RangeError(it);
    return rule;
  });
}

const items = '是否公开（1分），是否听取意见（2分），是否沟通（1分）';
const tiers = '规范的得4分，不规范的最多得2分，没有公布的不得分';

test('items beside tiers of the whole leaf say its points twice', () => {
  expect(isSaidTwice(rules(items, tiers))).toBe(true);
  expect(isSaidTwice(rules(items, '公开了的得4分，未公开的不得分'))).toBe(true);
  expect(isSaidTwice(rules('每项信息分值为1分', '出现10次及以上得4分，9次及以下不得分'))).toBe(
    true,
  );
});

test('deductions, tests and 不得分 beside them do not', () => {
  expect(isSaidTwice(rules(items, '未更新不得分', '内容雷同扣3分'))).toBe(false);
  expect(isSaidTwice(rules(tiers, '如拨打一次未接通,再追拨两次'))).toBe(false);
});
