import type { SheetTexts } from '../../../src/i18n/sheetTexts';
import { specsOf } from './stepSamples';
import { chineseWords } from './words';

const { name, other, longText, yesNo } = chineseWords;
const scheme = '樟树市2021年政务公开工作考评方案';

function callEvents({ events }: SheetTexts): void {
  events.title(scheme);
  const { validation } = events;
  validation.date(2021);
  [validation.basis, validation.number, validation.note].forEach((it) => it(200));
}

function callFront({ names, cover, ledger, roster, log }: SheetTexts): void {
  names.series(name);
  names.score(name);
  names.groupScore(name);
  names.groupNotes(name);
  names.summary(name);
  names.ranking(name);
  names.override(name);
  cover.title(scheme);
  cover.exampleGroup(name);
  cover.groupLine(name, 19, 18);
  cover.stageLine(name, '', null);
  cover.stageLine(name, other, 40);
  names.stages(name);
  names.rating(name, other);
  cover.openDecisionsValue(0, 10);
  cover.openDecisionsValue(3, 10);
  cover.contentsWhat.score(19);
  cover.contentsWhat.groupScore(19);
  cover.contentsWhat.groupNotes(name);
  for (const hasStages of [false, true])
    for (const reasons of [[], [name], [name, other]]) cover.guideLines({ reasons, hasStages });
  ledger.title(scheme);
  ledger.decided(name, []);
  ledger.decided('改为…', [{ name, value: 45, unit: 'points' }]);
  ledger.decided('改为…', [{ name: '', value: 4, unit: 'percent' }]);
  roster.title(scheme);
  log.at('2021-12-20T08:00:00.000Z');
}

function callScore({ score, adjustments, vetoes }: SheetTexts): void {
  score.title(scheme, name);
  score.unit(name);
  [1, 9].forEach((it) => score.level(it));
  score.indicator(name, 55);
  score.indicator(name, 12, 'percent');
  score.indicator(name, null);
  score.leaf(name, '附件2第17项');
  score.leaf(name, other);
  score.twoNames(name, other);
  score.twoNames(name, null);
  score.footer('樟府办发〔2021〕49号', '附件一');
  const { base, notes } = adjustments;
  base(100);
  [true, false].forEach((isSoft) => notes.pool(10, isSoft));
  notes.order('capFirst', 100, 3);
  notes.order('penaltyFirst', 100, null);
  notes.order(null, 100, null);
  (['zero', 'none', null] as const).forEach((floor) => notes.floor(floor));
  notes.pending(3);
  [0, 2].forEach((decimals) => notes.rounding(decimals));
  (['zero', 'fail', 'both', null] as const).forEach((it) => vetoes.item(name, it));
}

function callResults({ group, summary, ranking, series, override }: SheetTexts): void {
  group.title(scheme, name);
  group.note(name);
  group.notesTitle(scheme, name, name);
  summary.title(scheme, name);
  [0, 2].forEach((decimals) => summary.note(decimals));
  summary.columns.converted(4.5);
  summary.quota(name, 20);
  ranking.final('2021-12-31', '王敏');
  ranking.verified.same('2021-12-31', 1234);
  override.title(scheme, name);
  ranking.title(scheme, name);
  ranking.note('skip', 2);
  ranking.note('dense', 0);
  ranking.pendingNote(3);
  series.title(scheme, name);
  series.columns.top(3);
  series.columns.bottom(12);
  [1, 12].forEach((it) => series.period(it));
}

function callStages({ stages, ratings, validation }: SheetTexts): void {
  stages.title(scheme, name);
  stages.weights([{ name, weightPercent: 40 }], 2, 'end');
  stages.weights([{ name, weightPercent: 40 }], 0, 'stages');
  [true, false].forEach((isZero) => {
    stages.missingPeriod([name, other], isZero);
    stages.missingPart([name], [2, 1, 1], isZero);
  });
  stages.stage(name, 10);
  ratings.title(scheme, name, other, name);
  ratings.note(null, false);
  ratings.note(25, true);
  validation.stageScore(name);
  validation.stagesComplete();
}

function callValidation({ validation }: SheetTexts): void {
  specsOf(name, yesNo).forEach((spec) => {
    if (spec.type === 'given') return;
    validation.entry(spec, { name, points: 5, sentence: longText });
    validation.entry(spec, { name, points: null, sentence: '' });
  });
  validation.complete();
  validation.reason(500, name);
  validation.applies();
  validation.responsible(50);
  validation.evidence(500, null);
  validation.evidence(500, name);
  (['value', 'reason', 'approver', 'date', 'appeal'] as const).forEach((it) =>
    validation.override(it, 2),
  );
  validation.held();
  validation.rank(35);
}

/** Asks for the text of every function of the sheets. */
export function callSheets(texts: SheetTexts): void {
  texts.exampleTitle(scheme);
  texts.finalTitle(scheme);
  callFront(texts);
  callEvents(texts);
  callScheme(texts);
  callScore(texts);
  callResults(texts);
  callStages(texts);
  callValidation(texts);
}

function callScheme({ names, scheme: texts }: SheetTexts): void {
  names.scheme(name);
  texts.title(scheme, name);
  texts.elsewhere(name);
  texts.itemOf(name, 3);
  texts.aside(name);
}
