import { exampleDecisions } from '../flows/exampleDecisions';
import { planBook, type PlannedBook } from '../flows/book';
import { newEvaluation } from '../flows/newEvaluation';
import { withExample } from '../flows/withExample';
import { zhCNExample } from '../i18n/zh-CN-example';
import type { LeafRule } from '../rules/registry';
import type { Indicator, Leaf, Scheme } from '../scheme/scheme';
import { locateRules } from '../scheme/locate';
import { loadTemplate } from '../scheme/templates';
import { assess } from '../scoring/assess';
import { benchTexts } from './benchFixture';

const branches = 5;
const pointsEach = 2;

/** Judged points, counted faults and a yes-or-no deduction in turn. */
const kinds = ['judged', 'perOccurrence', 'fixedDeduction'] as const;

/** The first rule of each kind that a real scheme has. */
function realRules(): readonly LeafRule[] {
  const rules = locateRules(must(loadTemplate('zhangshu-2021'))).map((it) => it.item);
  return kinds.map((kind) => must(rules.find((it): it is LeafRule => it.kind === kind)));
}

/** A made-up evaluation in 一组一表: so many units of one group, so many leaves, every entry made up, ranked. */
export function matrixFixture(units: number, leaves: number): PlannedBook {
  const scheme = madeUpScheme(units, leaves);
  const group = scheme.groups[0]?.id ?? '';
  const start = newEvaluation(scheme);
  const { by, basis } = zhCNExample.decision;
  const decisions = exampleDecisions(assess(start).findings, { by, basis, date: '2021-12-20' });
  const inserted = {
    ...start,
    decisions,
    layouts: { [group]: 'groupSheet' as const },
    inserted: [group],
    ranked: [group],
  };
  const assessment = assess(inserted);
  if (assessment.open.length > 0) throw new Error('the made-up scheme is not decided');
  const codes = inserted.roster.map((it) => it.code);
  const filled = withExample(assessment, codes, zhCNExample);
  const names = planBook(filled, benchTexts, []).plan.sheets.map((it) => [it.key, it.name]);
  return planBook({ ...filled, sheetNames: Object.fromEntries(names) }, benchTexts, []);
}

function madeUpScheme(units: number, leaves: number): Scheme {
  const { blank, table, group, root, leaf } = blankParts();
  const rules = realRules();
  return {
    ...blank,
    id: 'made-up',
    groups: [{ ...group, units: Array.from({ length: units }, (_, at) => unitAt(group.name, at)) }],
    tables: [
      {
        ...table,
        points: leaves * pointsEach,
        levels: table.levels.slice(0, 1),
        indicators: Array.from({ length: branches }, (_, at) =>
          branchAt({ ...root, indicators: [] }, { leaf, rules, count: leaves / branches }, at),
        ),
      },
    ],
  };
}

/** The pieces of the blank template that everything is made of. @throws {RangeError} where it lacks one. */
function blankParts() {
  const blank = must(loadTemplate('blank'));
  const table = must(blank.tables[0]);
  const root = must(table.indicators[0]);
  const leaf = must(must(root.indicators[0]).leaves[0]);
  return { blank, table, group: must(blank.groups[0]), root, leaf };
}

function must<T>(part: T | null | undefined): T {
  if (part === null || part === undefined) throw new RangeError('a template lacks a part');
  return part;
}

function unitAt(group: string, at: number): Scheme['groups'][number]['units'][number] {
  const number = String(at + 1).padStart(4, '0');
  return { code: `u-${number}`, name: `${group}${number}` };
}

interface BranchParts {
  readonly leaf: Leaf;
  readonly rules: readonly LeafRule[];
  readonly count: number;
}

function branchAt(root: Indicator, { leaf, rules, count }: BranchParts, at: number): Indicator {
  const key = `N.${at + 1}`;
  return {
    ...root,
    key,
    points: count * pointsEach,
    name: `${root.name}${at + 1}`,
    leaves: Array.from({ length: count }, (_, index) => ({
      ...leaf,
      key: `${key}.${index + 1}`,
      name: `${leaf.name}${at * count + index + 1}`,
      points: pointsEach,
      rules: [must(rules[index % rules.length])],
    })),
  };
}
