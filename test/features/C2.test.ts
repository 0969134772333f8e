import fc from 'fast-check';
import { zhCNSteps } from '../../src/i18n/zh-CN-steps';
import { stepText } from '../../src/i18n/stepText';
import { explainLeaf } from '../../src/scoring/explainLeaf';
import { decided, scoreTown, typed } from '../scoring/decided';

test('C2 未更新不得分 makes the leaf 0 however many mistakes there are, and the reason is shown', () => {
  const assessment = decided();
  fc.assert(
    fc.property(fc.nat(20), (mistakes) => {
      const entries = typed({
        'T01/1': { review: '是', reason: '全年未更新' },
        'T01/2': mistakes,
      });
      const score = scoreTown(entries, assessment);
      expect(Number(score.leaves['T01']?.points)).toBe(0);
      const steps = explainLeaf(assessment.model('town'), 'T01', entries, score);
      const notes = steps.flatMap((it) => stepText(zhCNSteps, it).notes);
      expect(notes).toContain('原因：全年未更新');
      expect(notes.some((it) => it.startsWith('原文：') && it.includes('未更新'))).toBe(true);
    }),
    { numRuns: 21 },
  );
});
