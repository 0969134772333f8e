import type { SheetTexts } from '../i18n/sheetTexts';
import { hasSign } from '../scoring/hasSign';
import { totalKeys, type GroupModel } from '../scoring/model';
import { stageKey, type StagedModel } from '../scoring/stageModel';
import { formula, type SummaryColumn } from './summaryColumn';

/** What the total of a unit is made of: the scores of its stages, or its subtotals, base, bonus and penalty. */
export function partColumns(model: GroupModel, texts: SheetTexts): readonly SummaryColumn[] {
  if (model.staged !== null) return stageColumns(model.staged, texts);
  const words = texts.summary.columns;
  const subtotals = model.branches.map(({ key, indicator }, at): SummaryColumn => ({
    key: `branch${at}`,
    heading: texts.score.indicator(indicator.name, indicator.points, model.table.scale),
    widthChars: 12,
    rankingChars: null,
    style: 'points',
    input: ({ unit }) => formula(unit.ref(key)),
  }));
  const bonus: SummaryColumn = {
    key: 'bonus',
    heading: words.bonus,
    widthChars: 12,
    rankingChars: 11,
    style: 'adjusted',
    input: ({ unit }) => formula(unit.ref(totalKeys.bonus)),
  };
  const penalty: SummaryColumn = {
    key: 'penalty',
    heading: words.penalty,
    widthChars: 12,
    rankingChars: 11,
    style: 'adjusted',
    input: ({ unit }) => formula(`-${unit.ref(totalKeys.penalty)}`),
  };
  return [
    ...subtotals,
    {
      key: 'base',
      heading: words.base,
      widthChars: 12,
      rankingChars: 13,
      style: 'points',
      input: ({ unit }) => formula(unit.ref(totalKeys.base)),
    },
    ...(hasSign(model, 'bonus') ? [bonus] : []),
    ...(hasSign(model, 'penalty') ? [penalty] : []),
  ];
}

/** The score of each stage, as it counts before its weight; a stage that is not assessed yet is empty. */
function stageColumns({ stages }: StagedModel, texts: SheetTexts): readonly SummaryColumn[] {
  return stages.map(({ id, stage, weightPercent }): SummaryColumn => ({
    key: `stage${id}`,
    heading: texts.stages.stage(stage.name, weightPercent),
    widthChars: 14,
    rankingChars: 12,
    style: 'points',
    input: ({ unit }) => formula(unit.ref(stageKey(id))),
  }));
}
