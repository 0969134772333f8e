import { shortName } from '../../rules/tableWords';
import type { DraftRow, TableDraft } from '../draft/schemeDraft';
import { freshKey } from '../draft/freshKey';
import type { PastedTree } from './readTable';

/**
 * The rows of a 方案 sheet with the bonus and penalty items of a pasted table, each with its own words as its rule: what is not
 * yet a rule is to be mended there. A sign of which the sheet has items already stays as it is.
 */
export function withSpecialRows(
  rows: TableDraft,
  { specials }: PastedTree,
  used: Set<string>,
): TableDraft {
  const rowsOf = (sign: 'bonus' | 'penalty'): readonly DraftRow[] => {
    if (rows[sign].some((it) => Object.keys(it.cells).length > 0)) return rows[sign];
    const made = specials
      .filter((it) => it.kind === sign)
      .flatMap(({ texts, evidence }) =>
        texts.map((text): DraftRow => {
          const key = freshKey([], used, sign);
          used.add(key);
          const cells = { name: shortName(text), rules: text };
          return { key, cells: evidence === null ? cells : { ...cells, evidence } };
        }),
      );
    return [...made, ...rows[sign]];
  };
  return { ...rows, bonus: rowsOf('bonus'), penalty: rowsOf('penalty') };
}
