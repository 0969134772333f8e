import { sheetKeys } from '../layout/sheetKey';
import { answers } from '../rules/answers';
import { entrySheets, stageSheets } from '../layout/nameSheets';
import { hasScoreSheets, stagesOf } from '../scheme/stagesOf';
import { activeUnits } from '../scoring/assess';
import { stagesTyped } from '../scoring/entriesOf';
import type { Evaluation } from '../scoring/evaluation';
import { layoutOf } from '../scoring/layoutOf';
import { closedIssues } from './finalObstacles';
import { withLayout } from './layouts';
import { withExample } from './withExample';
import { missingPoints } from './missingPoints';
import type { Session } from './session';
import type { SessionParts, SessionState } from './sessionState';
import { needEvaluation, refuse } from './step';

/** Making the sheets, filling them with examples, and calling units complete. */
export function sheetActions(
  { actions, example }: SessionParts,
  state: SessionState,
): Pick<Session, 'insertSheets' | 'setLayout' | 'fillExample' | 'markComplete'> {
  return {
    insertSheets: (groups, options, layouts = {}) =>
      state.run((book) => {
        const evaluation = Object.entries(layouts).reduce(
          (it, [group, layout]) => withLayout(it, group, layout),
          needEvaluation(book),
        );
        const closed = closedIssues(evaluation, groups);
        if (closed.length > 0) return refuse(closed);
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
          ...groups.flatMap((it) => [
            ...stageSheets(evaluation.scheme, it),
            ...entrySheets(evaluation, it),
          ]),
        ];
        const change = { evaluation: { ...evaluation, inserted }, anew };
        const show = firstSheet(evaluation, groups);
        return { ok: true, label: actions.insertSheets(units.length), change, ...show };
      }, options),
    setLayout: (group, layout, options) =>
      state.run((book) => {
        const evaluation = needEvaluation(book);
        const next = withLayout(evaluation, group, layout);
        const name = evaluation.scheme.groups.find((it) => it.id === group)?.name ?? group;
        const show = evaluation.inserted.includes(group) ? firstSheet(next, [group]) : {};
        return {
          ok: true,
          label: actions.setLayout(name, layout),
          change: { evaluation: next },
          ...show,
        };
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

/** The sheet that people see first: that of the first active unit, or of all units. */
function firstSheet(evaluation: Evaluation, groups: readonly string[]): { readonly show?: string } {
  const [group] = groups;
  const [unit] = group === undefined ? [] : activeUnits(evaluation, group);
  if (group === undefined || unit === undefined) return {};
  const [stages] = stageSheets(evaluation.scheme, group);
  if (stages !== undefined) return { show: stages };
  const isFlat = layoutOf(evaluation, group) === 'groupSheet';
  return { show: isFlat ? sheetKeys.groupScore(group) : sheetKeys.score(unit.code) };
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
