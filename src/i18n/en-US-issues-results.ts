import { countEn, quotedEn, someEn } from './en-US-phrases';
import { formatPoints } from './formatPoints';
import type { IssueTextsOf } from './issueTexts';

const figures: Readonly<Record<string, string>> = {
  state: 'State',
  leaf: 'Score',
  subtotal: 'Subtotal',
  total: 'Total',
  rank: 'Rank',
  band: 'Band',
  converted: 'Converted score',
};

const signatures = { by: 'who does it', reason: 'the reason' } as const;

const finalRows: Readonly<Record<string, string>> = {
  '#complete': 'the unit’s completion',
  '#override': 'the total set by hand',
};

/** Issues of results in English: ranking, totals set by hand, what was called final, reconciliation. */
export const enUSResultIssues: IssueTextsOf<'ranking' | 'result' | 'override' | 'final'> = {
  'ranking.openDecisions': ({ count }) => ({
    title: `${countEn(count, 'finding')} still to decide`,
    fix: 'Decide them in the scheme check; until then totals and ranks are pending.',
  }),
  'ranking.unfinished': ({ units }) => ({
    title: `${countEn(units.length, 'unit')} not complete: ${someEn(units)}`,
    fix: 'Complete them and mark them so, or withdraw units that take no part.',
  }),
  'ranking.stageWeights': ({ sum, diff }) => ({
    title: `Stage weights make ${formatPoints(sum)}%, ${formatPoints(Math.abs(diff))}% off 100%`,
    fix: 'Change the weights so that they make 100%.',
  }),
  'ranking.errors': ({ count }) => ({
    title: `${countEn(count, 'error')} left`,
    fix: 'Mend them in the list of issues.',
  }),
  'ranking.tie': ({ rank, units }) => ({
    title: `Tie at rank ${rank}: ${someEn(units)}`,
    fix: 'Check the scores. If they are right leave them.',
  }),
  'result.differs': ({ what, workbook, engine }) => ({
    title: `${figures[what] ?? what}: ${workbook} in the sheet, ${engine} by calculation`,
    fix: 'Recalculate the workbook; if they still differ restore the formula.',
  }),
  'ranking.quota': ({ band, count, most, percent }) => ({
    title: `${countEn(count, 'unit')} in ${quotedEn(band)}, at most ${most} allowed (${formatPoints(percent)}%)`,
    fix: 'Check the scores, or change the bound or the quota of the band.',
  }),
  'override.incomplete': ({ missing }) => ({
    title: `Total set by hand without ${missing.join(', ')}; not counted`,
    fix: 'It counts once total, reason and approver are given. Clear the row to leave the total as it is.',
  }),
  'final.entryChanged': ({ row, at }) => ({
    title: `Changed after the results were final on ${at}: ${finalRows[row] ?? row}`,
    fix: 'Put the old value back, or reopen the results with a reason first.',
  }),
  'final.totalChanged': ({ was, now, at }) => ({
    title: `Total changed from ${was === '' ? 'none' : was} to ${now === '' ? 'none' : now} after the results were final on ${at}`,
    fix: 'Look for changed ranks of third parties or units, or reopen the results first.',
  }),
  'final.schemeChanged': ({ at }) => ({
    title: `Scheme, options or decisions changed after the results were final on ${at}`,
    fix: 'Put them back, or reopen the results and call them final again.',
  }),
  'final.closed': ({ group, at, by }) => ({
    title: `The results of ${group} are final (${at}, ${by}) and take no changes`,
    fix: 'If a change is needed, reopen them under the ranking, saying who and why; call them final again afterwards.',
  }),
  'final.unsigned': ({ missing }) => ({
    title: `Missing: ${missing.map((it) => signatures[it]).join(', ')}`,
    fix: 'Fill it in first.',
  }),
  'result.uncomputed': ({ cells }) => ({
    title: `${countEn(cells, 'cell')} not computed yet`,
    fix: 'Open the workbook in Excel or WPS, let it recalculate, save it, then check again.',
  }),
};
