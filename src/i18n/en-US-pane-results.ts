import type { PaneResultTexts } from './paneResultTexts';
import { countEn } from './en-US-phrases';

function rankText(rank: number | null): string {
  return rank === null ? 'unranked' : `rank ${rank}`;
}

/** The ranking, after the list, in English. */
export const enUSPaneResults: PaneResultTexts = {
  band: (band) => {
    if (band.kind === 'named') return band.name;
    return band.kind === 'pass' ? 'passed' : 'failed';
  },
  converted: (points) => `converted ${points}`,
  override: 'set by hand',
  title: 'Check, correct, finish',
  finalTitle: 'Check, correct, finish (final)',
  verify: 'Check all figures',
  addOverrides: 'Totals set by hand',
  overrideHint:
    'A total set by hand counts once it has a reason and who approved it; the computed one stays beside it.',
  by: 'Done by',
  reason: 'Reason to reopen',
  finalise: 'Call final',
  finaliseHint:
    'With a name the results can be called final: entry cells are locked until they are reopened.',
  reopen: 'Reopen',
  finalised: (day, by) =>
    `Final since ${day}, by ${by}: entry cells are locked until reopened. Changes made all the same are listed as issues.`,
  verified: (day, figures) => `Checked on ${day}: ${countEn(figures, 'figure')} as computed again.`,
  whatIf: {
    title: 'Try out: change one figure, see the ranks',
    hint: 'Computed here only; the workbook stays as it is.',
    target: 'Which figure',
    stage: (name) => `Weight of stage: ${name}`,
    leaf: (name) => `Points: ${name}`,
    rule: (name, key) => `Rule: ${name} (${key})`,
    value: 'New value',
    current: (value) => `now ${value}`,
    run: 'Try out',
    none: 'No rank or total changes.',
    impossible: 'That figure cannot be used, or decisions are still open.',
    changed: (count) => `${countEn(count, 'unit')} changed`,
    change: (was, now) =>
      `${rankText(was.rank)} → ${rankText(now.rank)}, ${was.total} → ${now.total}`,
  },
};
