import type { Checked } from '../base/issue';
import type { SheetSchemeTexts } from '../i18n/sheetSchemeTexts';
import { schemeRows, tableOf } from '../scheme/draft/schemeRows';
import { treeLevels } from '../scheme/draft/treeLevels';
import { usedKeys } from '../scheme/draft/usedKeys';
import type { PastedTree } from '../scheme/paste/readTable';
import { schemeOfPaste, type PastedScheme } from '../scheme/paste/schemeOfPaste';
import { withSpecialRows } from '../scheme/paste/specialRows';
import { depthOf, tableOfPaste } from '../scheme/paste/tableOfPaste';
import type { Scheme } from '../scheme/scheme';
import type { Evaluation } from '../scoring/evaluation';
import { newEvaluation } from './newEvaluation';

type Words = Pick<SheetSchemeTexts, 'itemOf' | 'added'>;

/** The start of an evaluation by pasted tables; all that the paste does not say is as in the blank scheme. */
export function evaluationOfPaste(
  pasted: PastedScheme,
  blank: Scheme,
  { itemOf }: Words,
): Checked<Evaluation> {
  const made = schemeOfPaste(pasted, blank, itemOf);
  if (!made.ok) return made;
  const { scheme, drafts } = made.value;
  return { ok: true, value: { ...newEvaluation(scheme), schemeSheets: true, drafts }, issues: [] };
}

/** Pasted tables, by the ids of those whose indicators they replace, as changes on the 方案 sheets. Issues: `draft.deeper`. */
export function withPastedTables(
  evaluation: Evaluation,
  trees: Readonly<Record<string, PastedTree>>,
  words: Words,
): Checked<Evaluation> {
  const start: Checked<Evaluation> = { ok: true, value: evaluation, issues: [] };
  return Object.entries(trees).reduce<Checked<Evaluation>>(
    (now, [id, tree]) => (now.ok ? withTable(now.value, id, tree, words) : now),
    start,
  );
}

function withTable(
  evaluation: Evaluation,
  id: string,
  tree: PastedTree,
  { added }: Words,
): Checked<Evaluation> {
  const { scheme } = evaluation;
  const table = tableOf(scheme, id);
  const [levels, room] = [depthOf(tree.branches), treeLevels(table).length];
  if (levels > room)
    return {
      ok: false,
      issues: [{ code: 'draft.deeper', severity: 'error', params: { levels, room } }],
    };
  const used = usedKeys(scheme);
  const made = tableOfPaste(table, tree, { used, sourceOf: () => added });
  const tables = scheme.tables.map((it) => (it.id === id ? made : it));
  const rows = withSpecialRows(schemeRows({ ...scheme, tables }, id), tree, used);
  const drafts = { ...evaluation.drafts, [id]: rows };
  return { ok: true, value: { ...evaluation, schemeSheets: true, drafts }, issues: [] };
}
