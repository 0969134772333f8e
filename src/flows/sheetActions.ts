import { sheetKeys } from '../layout/sheetKey';
import { answers } from '../rules/answers';
import { stageSheets } from '../layout/nameSheets';
import { hasScoreSheets, stagesOf } from '../scheme/stagesOf';
import { activeUnits } from '../scoring/assess';
import { stagesTyped } from '../scoring/entriesOf';
import type { Evaluation } from '../scoring/evaluation';
import { withExample } from './withExample';
import { missingPoints } from './missingPoints';
import type { Session } from './session';
import type { SessionParts, SessionState } from './sessionState';
import { needEvaluation, refuse } from './step';

/** Making the sheets, filling them with examples, and calling units complete. */
export function sheetActions(
  { actions, example }: SessionParts,
  state: SessionState,
): Pick<Session, 'insertSheets' | 'fillExample' | 'markComplete'> {
  return {
    insertSheets: (groups, options) =>
      state.run((book) => {
        const evaluation = needEvaluation(book);
        const empty = groups.filter((it) => activeUnits(evaluation, it).length === 0);
        if (empty.length > 0 || groups.length === 0)
          return refuse([{ code: 'roster.empty', severity: 'error', params: {} }]);
        const silent = book.planned === null ? [] : missingPoints(book.planned.assessment, groups);
        if (silent.length > 0) return refuse(silent);
        const units = groups.flatMap((it) => activeUnits(evaluation, it));
        const known = evaluation.scheme.groups.map((it) => it.id);
        const inserted = known.filter(
          (it) => evaluation.inserted.includes(it) || groups.includes(it),
        );
        const anew = [
          ...groups.map((it) => sheetKeys.summary(it)),
          ...units.map((it) => sheetKeys.score(it.code)),
          ...groups.flatMap((it) => stageSheets(evaluation.scheme, it)),
        ];
        const change = { evaluation: { ...evaluation, inserted }, anew };
        const [first] = units;
        const [stages] = first === undefined ? [] : stageSheets(evaluation.scheme, first.group);
        const show = first && { show: stages ?? sheetKeys.score(first.code) };
        return { ok: true, label: actions.insertSheets(units.length), change, ...show };
      }, options),
    fillExample: (units, options) =>
      state.run((book) => {
        const evaluation = needEvaluation(book);
        const { planned } = book;
        if (planned === null) return refuse([]);
        const next = withExample(planned.assessment, units, example);
        const filled = next.example.length - evaluation.example.length;
        return { ok: true, label: actions.fillExample(filled), change: { evaluation: next } };
      }, options),
    markComplete: (units, isComplete) =>
      state.run((book) => {
        const evaluation = needEvaluation(book);
        const next = withComplete(evaluation, units, isComplete ? answers.yes : null);
        const label = (isComplete ? actions.markComplete : actions.unmarkComplete)(units.length);
        return { ok: true, label, change: { evaluation: next } };
      }),
  };
}

/** 评定完成 on every sheet where it stands for the units. */
function withComplete(
  evaluation: Evaluation,
  units: readonly string[],
  complete: string | null,
): Evaluation {
  const { scheme, roster } = evaluation;
  const groupOf = new Map(roster.map((it) => [it.code, it.group]));
  const isStaged = (unit: string): boolean => stagesOf(scheme, groupOf.get(unit) ?? '').length > 0;
  const isScored = (unit: string): boolean => hasScoreSheets(scheme, groupOf.get(unit) ?? '');
  const entries = units
    .filter(isScored)
    .map((it) => [it, { rows: {}, ...evaluation.units[it], complete }] as const);
  const stages = units
    .filter(isStaged)
    .map((it) => [it, { ...stagesTyped(evaluation, it), complete }] as const);
  return {
    ...evaluation,
    units: { ...evaluation.units, ...Object.fromEntries(entries) },
    stages: { ...evaluation.stages, ...Object.fromEntries(stages) },
  };
}
