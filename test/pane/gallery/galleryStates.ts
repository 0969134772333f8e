import { points } from '../../../src/base/points';
import type { Issue } from '../../../src/base/issue';
import type { Explanation } from '../../../src/flows/session';
import { schemeRows } from '../../../src/scheme/draft/schemeRows';
import type { DraftRow } from '../../../src/scheme/draft/schemeDraft';
import type { Evaluation } from '../../../src/scoring/evaluation';
import { changeLeaf } from '../../../src/scheme/changeLeaf';
import { unruled } from '../../scheme/suggest/unruled';
import { zhangshu } from '../../scheme/zhangshu';
import { decideAll, entriesOf, newEvaluation } from '../memoryEvaluation';
import type { MemoryStart } from '../memorySession';

const chosen = newEvaluation(zhangshu());

function codeOf(name: string): string {
  const unit = chosen.roster.find((it) => it.name === name);
  if (unit === undefined) throw new RangeError(`no unit ${name}`);
  return unit.code;
}

/** All towns and the first twenty departments filled in, one town wrong, one unfinished. */
function filled(evaluation: Evaluation): Evaluation {
  const towns = evaluation.roster.filter((it) => it.group === 'town');
  const units = towns.map((unit, index) => {
    const losses = { 'T02/1': (index * 3) % 4, 'T16/1': (index * 5) % 7, 'T01/2': index % 3 };
    const entries = entriesOf(evaluation, 'town', {
      ...losses,
      ...(index % 6 === 1 ? { 'P1/1': 2 } : {}),
    });
    return [unit.code, entries] as const;
  });
  const wrong = codeOf('永泰镇');
  const unfinished = codeOf('义成镇');
  const all = Object.fromEntries(units);
  const bad = all[wrong];
  const part = all[unfinished];
  if (bad === undefined || part === undefined) throw new RangeError('no entries');
  const rows = Object.entries(part.rows).slice(0, 12);
  return {
    ...evaluation,
    inserted: ['town'],
    units: {
      ...all,
      [wrong]: {
        ...bad,
        rows: { ...bad.rows, 'T02/1': { self: 5, review: '5分', reason: null, evidence: null } },
      },
      [unfinished]: { complete: null, rows: Object.fromEntries(rows) },
    },
  };
}

const sheetIssues: readonly Issue[] = [
  {
    code: 'entry.overMax',
    severity: 'error',
    params: { value: 8, max: 5 },
    place: { unit: codeOf('永泰镇'), indicator: 'T02', sheet: '永泰镇', cell: 'G8' },
  },
  {
    code: 'entry.text',
    severity: 'error',
    params: { text: '5分', suggestion: 5 },
    place: { unit: codeOf('永泰镇'), indicator: 'T04', sheet: '永泰镇', cell: 'G11' },
    fix: { fix: 'setValue', sheet: '永泰镇', cell: 'G11', value: 5 },
  },
  {
    code: 'sheet.formulaChanged',
    severity: 'error',
    params: { what: '合计', now: '86' },
    place: { unit: codeOf('永泰镇'), sheet: '永泰镇', cell: 'I38' },
    fix: { fix: 'restoreFormula', sheet: '永泰镇', cell: 'I38', formula: 'SUM(I6:I37)' },
  },
  {
    code: 'entry.text',
    severity: 'error',
    params: { text: '５', suggestion: 5 },
    place: { unit: codeOf('市财政局'), indicator: 'D02', sheet: '市财政局', cell: 'G8' },
    fix: { fix: 'setValue', sheet: '市财政局', cell: 'G8', value: 5 },
  },
  {
    code: 'entry.evidenceMissing',
    severity: 'warning',
    params: { wanted: '提供网页链接和截图' },
    place: { unit: codeOf('市财政局'), indicator: 'D05', sheet: '市财政局', cell: 'K14' },
  },
  {
    code: 'entry.reasonMissing',
    severity: 'error',
    params: { lost: 2 },
    place: { unit: codeOf('市林业局'), indicator: 'D10', sheet: '市林业局', cell: 'J21' },
  },
  {
    code: 'entry.selfReviewGap',
    severity: 'warning',
    params: { self: 10, review: 5, gap: 5 },
    place: { unit: codeOf('张家山街道'), indicator: 'T16', sheet: '张家山街道', cell: 'G31' },
  },
  {
    code: 'roster.similar',
    severity: 'warning',
    params: { name: '市审计', like: '市审计局' },
    place: { sheet: '名单', cell: 'C5' },
  },
  {
    code: 'sheet.hiddenRow',
    severity: 'warning',
    params: { rows: [25] },
    place: { unit: codeOf('市住建局'), sheet: '市住建局' },
  },
];

const own = { self: 1, review: 2 };
const explanation: Explanation = {
  unit: codeOf('观上镇'),
  leaf: 'T01',
  steps: [
    { step: 'full', change: points(5), remaining: points(5) },
    {
      step: 'rule',
      rule: 'T01/1',
      kind: 'zeroIf',
      change: points(0),
      remaining: points(5),
      quote: '未更新不得分',
      reason: null,
      inputs: [
        {
          spec: {
            type: 'choice',
            key: 'T01/1',
            row: 'T01/1',
            place: 'entry',
            label: '未更新',
            choices: ['否', '是'],
            isOptional: true,
          },
          typed: '否',
        },
      ],
    },
    {
      step: 'rule',
      rule: 'T01/2',
      kind: 'perOccurrence',
      change: points(-2),
      remaining: points(3),
      quote: '表述错误1处扣1分，扣完为止',
      reason: '机构地址、监督电话有误',
      inputs: [
        {
          spec: {
            type: 'number',
            key: 'T01/2',
            row: 'T01/2',
            place: 'entry',
            label: '表述错误（处）×1',
            min: 0,
            max: null,
            step: 1,
            unit: '处',
            isOptional: true,
          },
          typed: 2,
        },
      ],
    },
    { step: 'floorLeaf', change: points(0), remaining: points(3), beyond: points(0) },
  ],
  self: points(4),
  inputs: [
    { row: 'T01/1', label: '未更新', self: '否', review: '否' },
    { row: 'T01/2', label: '表述错误（处）×1', ...own },
  ],
  evidence: '网页链接和截图 3 件',
  cell: { sheet: '观上镇', cell: 'I6' },
};

const undecided = filled({
  ...chosen,
  decisions: decideAll(chosen, ['ORDER_UNDEFINED', 'CHILD_SUM']),
});
const oneOpen = filled({ ...chosen, decisions: decideAll(chosen, ['ORDER_UNDEFINED']) });
const decided = filled({ ...chosen, decisions: decideAll(chosen, []) });

const spans = {
  [codeOf('大桥街道')]: [points(90), points(95)],
  [codeOf('鹿江街道')]: [points(89), points(91)],
} as const;

const townRows = schemeRows(chosen.scheme, 'town');
const typedOnSheet: Readonly<Record<string, DraftRow['cells']>> = {
  T01: { rules: '表述错误1处扣0.5分，扣完为止\n未更新不得分' },
  T02: { name: '政策解读' },
  T04: { name: null, points: null, criterion: null, rules: null, evidence: null },
  T05: { points: 6 },
};
const drafted = {
  ...decided,
  schemeSheets: true,
  drafts: {
    town: {
      ...townRows,
      leaves: townRows.leaves.map((it) => ({
        ...it,
        cells: { ...it.cells, ...typedOnSheet[it.key ?? ''] },
      })),
    },
  },
};

const pasted = changeLeaf(unruled(zhangshu()), 'T09', {
  criterion: '提供依申请公开渠道，并保持畅通。渠道不畅的，扣1-2分；无渠道不得分。',
});
const pastedItems =
  '被江西省采用加10分，被宜春市采用加5分。高质量文件解读每篇加3~5分。总加分一般不超过10分。';
const pastedRows = schemeRows(pasted, 'town');
/** As pasted: no rule but 评分, the bonus items in one cell, one sentence declined. */
const unruledState: Evaluation = {
  ...newEvaluation(pasted),
  drafts: {
    town: {
      ...pastedRows,
      bonus: [{ key: 'bonus-1', cells: { name: '加分', rules: pastedItems } }, ...pastedRows.bonus],
    },
  },
  declined: [{ key: 'D14', name: '标准目录梳理更新', quote: '未更新不得分' }],
};

/** The states of an evaluation that the gallery shows; scores and findings are computed, entries and issues invented. */
export const galleryStates: Readonly<Record<string, MemoryStart>> = {
  empty: {},
  chosen: { evaluation: chosen, undo: '选定方案' },
  work: { evaluation: undecided, issues: sheetIssues, undo: '标记 3 个单位评定完成', explanation },
  oneOpen: { evaluation: oneOpen, issues: sheetIssues, spans },
  drafted: { evaluation: drafted },
  unruled: { evaluation: unruledState },
  decided: { evaluation: decided, issues: sheetIssues, explanation },
  ranked: { evaluation: { ...decided, ranked: ['town'] } },
  final: {
    evaluation: {
      ...decided,
      ranked: ['town'],
      finals: {
        town: { at: '2021-12-20T09:00:00.000Z', by: '王敏', digest: '', totals: {}, entries: {} },
      },
    },
  },
};
