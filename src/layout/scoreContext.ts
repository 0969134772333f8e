import type { Assessment } from '../scoring/assess';
import type { LayoutTexts, PlanContext } from './planWorkbook';
import type { ScoreContext } from './scoreFormulas';
import type { ScoreSource } from './scoreSources';

/** What the score sheets with that map have in common. */
export function scoreContext(
  { assessment, texts }: PlanContext,
  source: ScoreSource,
): ScoreContext {
  const { footer } = texts.sheets.score;
  return {
    ...source,
    texts: texts.sheets,
    open: assessment.open.length,
    footer: footer(assessment.scheme.documentNumber, source.model.table.annex),
    notes: totalNotes(assessment, texts),
  };
}

function totalNotes(assessment: Assessment, texts: LayoutTexts): ScoreContext['notes'] {
  const { scheme, open, findings } = assessment;
  const { settlement, adjustments } = { ...scheme, adjustments: texts.sheets.adjustments };
  const { notes } = adjustments;
  const { bonusPool } = settlement;
  const cap = settlement.totalCap.cap;
  const number = findings.findIndex((it) => it.code === 'ORDER_UNDEFINED') + 1;
  const parts = [
    ...(cap === null ? [] : [notes.order(settlement.order, cap, number === 0 ? null : number)]),
    ...(scheme.adjustments.some((it) => it.sign === 'penalty')
      ? [notes.floor(settlement.floor)]
      : []),
    notes.rounding(settlement.decimals),
  ];
  return {
    total: open.length > 0 ? notes.pending(open.length) : parts.join('\uff1b'),
    bonus: bonusPool === null ? '' : notes.pool(bonusPool.cap, bonusPool.isHard !== true),
    penalty: '',
    muted: adjustments.muted,
    aside: adjustments.aside,
    asideOpen: adjustments.asideOpen,
  };
}
