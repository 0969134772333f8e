import type { SheetTexts } from '../i18n/sheetTexts';
import { activeUnits } from '../scoring/assess';
import type { SheetPlan } from '../workbook/plan';
import { groupSheetKey, groupSource, type GroupPart } from './groupSource';
import { planGroupSheet } from './groupSheet';
import type { PlanContext } from './planWorkbook';
import { noteName } from './scoreHead';
import { unitFilling, type UnitReads } from './unitFilling';

/** The two sheets of a group in 一组一表: scores, and reasons with evidence. */
export function planGroup(
  context: PlanContext,
  group: string,
  read: (unit: string) => UnitReads,
): readonly SheetPlan[] {
  const { assessment, texts, name, mark } = context;
  const { evaluation, scheme } = assessment;
  const source = groupSource(context, group);
  const reason = noteName({ model: source.model, texts: texts.sheets });
  const words = texts.sheets.group;
  const groupName = source.model.group.name;
  const units = new Map(
    evaluation.roster
      .filter((it) => it.group === group)
      .map((it) => [it.code, unitFilling(context, it, read(it.code))]),
  );
  const common = {
    units,
    source,
    active: activeUnits(evaluation, group).length,
    footer: source.frame.print.footer,
    notesName: name(groupSheetKey('notes', group)),
    texts: withReason(texts.sheets, reason),
  };
  const plan = (part: GroupPart, title: string, note: string): SheetPlan => {
    const key = groupSheetKey(part, group);
    const foreignCells = evaluation.foreignCells.filter((it) => it.sheet === key);
    const own = { key, name: name(key), mark: mark(key), title, note, part, foreignCells };
    return planGroupSheet({ ...common, ...own });
  };
  return [
    plan('scores', words.title(scheme.title, groupName), `${words.note(reason)}${source.note}`),
    plan('notes', words.notesTitle(scheme.title, groupName, reason), words.notesNote),
  ];
}

/** The words with the note beside a score called as the table calls it. */
function withReason(texts: SheetTexts, reason: string): SheetTexts {
  const { score } = texts;
  return { ...texts, score: { ...score, columns: { ...score.columns, reason } } };
}
