import type { PlanChange } from './diffPlans';
import type { ProgressStage } from './session';

/** What a sheet is to the person who waits for it, by its key. */
export function stageOf(key: string): ProgressStage {
  const [kind = ''] = key.split('/');
  if (kind === 'cover' || kind === 'ledger' || kind === 'roster') return 'cover';
  if (kind.startsWith('score')) return 'score';
  return kind === 'data' ? 'cells' : 'summary';
}

/** What a change of the workbook goes through, in order: only what there is to do. */
export function stagesOf({ render, edits }: PlanChange, others: number): readonly ProgressStage[] {
  const isCells = edits.length + others > 0;
  const between = [...render.map((it) => stageOf(it.key)), ...(isCells ? ['cells' as const] : [])];
  return ['backup', ...new Set(between), 'verify'];
}
