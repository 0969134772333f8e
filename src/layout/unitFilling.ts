import { entriesOf } from '../scoring/entriesOf';
import { isExampleRoster } from '../scoring/exampleRoster';
import type { RosterUnit } from '../scoring/evaluation';
import { layoutOf } from '../scoring/layoutOf';
import type { PlanContext } from './planWorkbook';
import type { ScoreSheet } from './scoreParts';
import { sheetKeys } from './sheetKey';
import { unitTitle } from './unitTitle';

/** What a unit's score sheet reads from other sheets. */
export type UnitReads = Pick<ScoreSheet, 'series' | 'events'>;

/** What the score sheet, or the row, of one unit has of its own. */
export function unitFilling(context: PlanContext, unit: RosterUnit, read: UnitReads): ScoreSheet {
  const { assessment, texts, name, mark } = context;
  const { evaluation, scheme } = assessment;
  const { table } = assessment.model(unit.group);
  const isFlat = layoutOf(evaluation, unit.group) === 'groupSheet';
  const key = isFlat ? sheetKeys.groupScore(unit.group) : sheetKeys.score(unit.code);
  const madeUp = {
    entries: evaluation.example.includes(unit.code),
    roster: isExampleRoster(evaluation, unit.group),
  };
  return {
    key,
    name: name(key),
    mark: mark(key),
    title: texts.sheets.score.title(scheme.title, table.name),
    unit: unitTitle(unit.name, madeUp, texts.sheets),
    isWithdrawn: unit.status === 'withdrawn',
    entries: entriesOf(evaluation, unit.code),
    ...read,
  };
}
