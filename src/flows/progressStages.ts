import type { PlanChange } from './diffPlans';
import type { Progress, ProgressStage } from './session';

/** What a sheet is to the person who waits for it, by its key. */
function stageOf(key: string): ProgressStage {
  const [kind = ''] = key.split('/');
  if (kind === 'cover' || kind === 'ledger' || kind === 'roster') return 'cover';
  if (kind.startsWith('score')) return 'score';
  return kind === 'data' ? 'cells' : 'summary';
}

/** Says how far a change of the workbook is: when it begins, after each sheet, and when it is written. */
export interface ProgressTeller {
  readonly begin: () => void;
  readonly sheet: (done: number, name: string) => void;
  readonly end: () => void;
}

/** Tells the stages that there is something to do for, in order; `others` are cells written besides those of the change. */
export function progressTeller(
  { render, edits }: PlanChange,
  others: number,
  onProgress: (progress: Progress) => void = () => undefined,
): ProgressTeller {
  const stageBy = new Map(render.map((it) => [it.name, stageOf(it.key)]));
  const isCells = edits.length + others > 0;
  const between = [...stageBy.values(), ...(isCells ? ['cells' as const] : [])];
  const stages: readonly ProgressStage[] = ['backup', ...new Set(between), 'verify'];
  const total = render.length;
  const tell = (stage: ProgressStage, done: number, name: string): void =>
    onProgress({ stage, stages, done, total, name });
  return {
    begin: () => tell('backup', 0, ''),
    sheet: (done, name) => tell(stageBy.get(name) ?? 'cells', done, name),
    end: () => tell('verify', total, ''),
  };
}
