import type { Issue } from '../../base/issue';
import type { LeafRule } from '../../rules/registry';
import type { Leaf } from '../scheme';
import {
  draftIssue,
  errorCells,
  pointsCell,
  type DraftProblem,
  type RowPlace,
} from './draftIssues';
import { draftLeafRules, type ReadRules } from './draftRules';
import { draftText } from './draftText';
import type { DraftRow } from './schemeDraft';
import { rulesText } from './schemeRows';

/** A leaf as its row says it, as far as it can be read, and everything that is wrong with the row. */
export interface ReadLeaf {
  readonly leaf: Leaf;
  readonly issues: readonly Issue[];
}

/** `base` is the leaf in the scheme, or what a new one begins with. */
export function draftLeaf(row: DraftRow, at: RowPlace, base: Leaf): ReadLeaf {
  const text = (field: string): string => draftText(row.cells[field]) ?? '';
  const { points, issues } = pointsCell(row, { ...at, field: 'points' });
  const { rules, unknown } = readRules(text('rules'), base.rules);
  const blank = ['name', 'criterion', 'rules'].filter((field) => text(field) === '');
  const problem = (field: string, it: DraftProblem): Issue => draftIssue(it, { ...at, field });
  return {
    leaf: {
      ...base,
      name: text('name'),
      points,
      criterion: text('criterion'),
      rules,
      evidence: draftText(row.cells['evidence']),
    },
    issues: [
      ...errorCells(row, at),
      ...issues,
      ...blank.map((field) => problem(field, { code: 'draft.blank', params: { field } })),
      ...unknown.map((sentence) =>
        problem('rules', { code: 'draft.rule', params: { sentence, stands: 'leaf' } }),
      ),
    ],
  };
}

/** What a new leaf begins with. */
export function newLeaf(key: string, source: string): Leaf {
  const open = { points: null, reading: null, evidence: null } as const;
  return {
    key,
    shared: null,
    name: '',
    mayNotApply: false,
    criterion: '',
    rules: [],
    source,
    ...open,
  };
}

function readRules(text: string, before: readonly LeafRule[]): ReadRules<LeafRule> {
  const isSame = before.length > 0 && text === rulesText(before);
  return isSame ? { rules: before, unknown: [] } : draftLeafRules(text, before);
}
