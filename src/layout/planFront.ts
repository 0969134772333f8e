import type { GuideContent } from '../i18n/sheetCoverTexts';
import { placeName } from '../scheme/placeName';
import { hasScoreSheets, stagesOf } from '../scheme/stagesOf';
import { activeUnits, type Assessment } from '../scoring/assess';
import { isExampleRoster } from '../scoring/exampleRoster';
import type { SheetPlan } from '../workbook/plan';
import { planCalendarSheet } from './calendarSheet';
import { planCoverSheet } from './coverSheet';
import { planDataSheet, storedPart } from './dataSheet';
import { planLedgerSheet } from './ledgerSheet';
import { planLogSheet } from './logSheet';
import { sheetOrder } from './nameSheets';
import type { LayoutTexts, PlanContext } from './planWorkbook';
import { planRosterSheet } from './rosterSheet';
import { noteName } from './scoreHead';
import { unitCells } from './stageSource';
import { sheetKeys } from './sheetKey';

/** Cover, ledger and roster, the working days where a rule counts them, the record of actions where it is asked for, and the hidden sheet that keeps what no other sheet holds. */
export function planFront(context: PlanContext): readonly SheetPlan[] {
  const { evaluation } = context.assessment;
  const hasCalendar = sheetOrder(evaluation).includes(sheetKeys.calendar);
  return [
    planCover(context),
    planLedger(context),
    planRoster(context),
    ...(hasCalendar ? [planCalendar(context)] : []),
    ...(evaluation.hasLogSheet === true ? [planLog(context)] : []),
    planData(context),
  ];
}

function head({ name, mark, assessment }: PlanContext, key: string) {
  return { key, name: name(key), mark: mark(key), footer: assessment.scheme.documentNumber };
}

function planCover(context: PlanContext): SheetPlan {
  const { assessment, texts } = context;
  const { evaluation, scheme, findings, open } = assessment;
  return planCoverSheet(
    {
      ...head(context, sheetKeys.cover),
      scheme,
      unitCounts: Object.fromEntries(
        scheme.groups.map((it) => [it.id, activeUnits(evaluation, it.id).length]),
      ),
      open: open.length,
      blocking: findings.filter((it) => it.blocking).length,
      isExample: evaluation.example.length > 0,
      madeUp: scheme.groups.map((it) => it.id).filter((it) => isExampleRoster(evaluation, it)),
      guide: guideContent(context),
      contents: contents(context),
    },
    texts.sheets.cover,
  );
}

function guideContent({ assessment, texts }: PlanContext): GuideContent {
  const { scheme } = assessment;
  const scored = scheme.groups.filter((it) => hasScoreSheets(scheme, it.id));
  const reasons = scored.map(({ id }) => reasonName(id, assessment, texts));
  return {
    reasons: Array.from(new Set(reasons)),
    hasStages: scheme.groups.some((it) => stagesOf(scheme, it.id).length > 0),
  };
}

function reasonName(group: string, { model }: Assessment, texts: LayoutTexts): string {
  return noteName({ model: model(group), texts: texts.sheets });
}

/** Score sheets stand in one line; the hidden sheet in none. */
function contents({
  assessment,
  texts,
  name,
}: PlanContext): readonly (readonly [string, string])[] {
  const words = texts.sheets.cover.contentsWhat;
  const keys = sheetOrder(assessment.evaluation);
  const scores = keys.filter((it) => it.startsWith('score/'));
  const [firstScore] = scores;
  return keys.flatMap((key) => {
    const [kind = ''] = key.split('/');
    if (kind === 'score')
      return key === firstScore
        ? [[`${name(key)} \u2026`, words.score(scores.length)] as const]
        : [];
    if (kind === 'groupScore') {
      const units = activeUnits(assessment.evaluation, key.slice(kind.length + 1)).length;
      return [[name(key), words.groupScore(units)] as const];
    }
    if (kind === 'groupNotes') {
      const reason = reasonName(key.slice(kind.length + 1), assessment, texts);
      return [[name(key), words.groupNotes(reason)] as const];
    }
    const known = listed.find((it) => it === kind);
    return known === undefined ? [] : [[name(key), words[known]] as const];
  });
}

/** Kinds of sheets that the cover lists, besides the score sheets. */
const listed = [
  'ledger',
  'scheme',
  'roster',
  'series',
  'events',
  'summary',
  'override',
  'ranking',
  'stages',
  'rating',
  'log',
] as const;

function planLog(context: PlanContext): SheetPlan {
  const { assessment, texts } = context;
  const { log } = assessment.evaluation;
  return planLogSheet({ ...head(context, sheetKeys.log), log }, texts.sheets.log);
}

function planLedger(context: PlanContext): SheetPlan {
  const { assessment, texts } = context;
  const { scheme, findings, evaluation } = assessment;
  return planLedgerSheet(
    {
      ...head(context, sheetKeys.ledger),
      title: texts.sheets.ledger.title(scheme.title),
      findings,
      decisions: evaluation.decisions,
      groupName: (id) => scheme.groups.find((it) => it.id === id)?.name ?? id,
      placeName: (place) => texts.sheets.ledger.places[place] ?? placeName(scheme, place),
    },
    texts.sheets.ledger,
    texts.findings,
  );
}

function planRoster(context: PlanContext): SheetPlan {
  const { assessment, texts } = context;
  const { scheme, evaluation } = assessment;
  const isMadeUp = scheme.groups.some((it) => isExampleRoster(evaluation, it.id));
  const groupOf = new Map(evaluation.roster.map((it) => [it.code, it.group]));
  return planRosterSheet(
    {
      ...head(context, sheetKeys.roster),
      title: isMadeUp
        ? texts.sheets.exampleTitle(texts.sheets.roster.title(scheme.title))
        : texts.sheets.roster.title(scheme.title),
      roster: evaluation.roster,
      groupName: (id) => scheme.groups.find((it) => it.id === id)?.name ?? id,
      stateCell: (unit) => {
        const group = groupOf.get(unit) ?? '';
        return evaluation.inserted.includes(group) ? unitCells(context, unit, group).state : null;
      },
    },
    texts.sheets.roster,
    texts.sheets.states,
  );
}

function planCalendar(context: PlanContext): SheetPlan {
  return planCalendarSheet(head(context, sheetKeys.calendar), context.texts.sheets.calendar);
}

function planData({ assessment, texts, name, mark }: PlanContext): SheetPlan {
  const stored = storedPart(assessment.evaluation);
  return planDataSheet({
    key: sheetKeys.data,
    name: name(sheetKeys.data),
    mark: mark(sheetKeys.data),
    notice: texts.sheets.data.notice,
    stored,
  });
}
