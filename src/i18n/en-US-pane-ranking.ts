import { countEn, quotedEn } from './en-US-phrases';
import type { PaneRankingTexts } from './paneRankingTexts';

/** So many open findings are named. */
const shownTitles = 3;

/** The ranking screen in English. */
export const enUSPaneRanking: PaneRankingTexts = {
  title: 'Ranking',
  group: (name, count) => `${name} ${count}`,
  provisional: 'Provisional ranks',
  final: 'Final ranks',
  mean: (value) => `Line: mean ${value}`,
  tied: 'Tied',
  notRanked: 'Not ranked yet',
  rosterOrder: 'In roster order, no ranks yet',
  base: 'Base score',
  span: (low, high) => `${low}–${high}`,
  errors: (count) => countEn(count, 'error'),
  assessedPoints: (points) => `Of ${points} assessed`,
  missing: ({ decisions, errors, units }) =>
    `Final ranks still need: ${[
      ...(decisions > 0 ? [countEn(decisions, 'decision')] : []),
      ...(errors > 0 ? [`${countEn(errors, 'error')} mended`] : []),
      ...(units > 0 ? [countEn(units, 'unit')] : []),
    ].join(', ')}`,
  make: 'Make the ranking sheet',
  remake: 'Update the ranking sheet',
  made: (sheet) => `Ranking made: ${sheet}`,
  decideFirst: (open) => `Decide ${countEn(open, 'finding')} first`,
  undecided: (titles) =>
    `${titles.slice(0, shownTitles).map(quotedEn).join(', ')}${titles.length > shownTitles ? ` and ${titles.length - shownTitles} more` : ''} not decided; totals and ranks are pending.`,
  ties: {
    label: 'Ranks after ties',
    skip: '1, 1, 3: the next rank is left out',
    dense: '1, 1, 2: no rank is left out',
  },
  row: (rank, isTied, unit, total) =>
    [
      rank === null ? 'Not ranked yet' : `Rank ${rank}`,
      ...(isTied ? ['tied'] : []),
      unit,
      `${total} points`,
    ].join(', '),
  empty: { title: 'No units to rank', text: 'Insert score sheets and type entries first.' },
};
