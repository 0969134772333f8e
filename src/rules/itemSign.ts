import type { AdjustmentRule } from './registry';

/** Whether the rule gives points or takes them; null for one that may do either, as its item says. */
export function itemSign(rule: AdjustmentRule): 'bonus' | 'penalty' | null {
  switch (rule.kind) {
    case 'bonusByLevel':
    case 'bonusRange':
      return 'bonus';
    case 'event':
    case 'cappedEvent':
      return 'penalty';
    case 'rankAdjust':
      return rule.end === 'top' ? 'bonus' : 'penalty';
    case 'discretionary':
      return null;
  }
}
