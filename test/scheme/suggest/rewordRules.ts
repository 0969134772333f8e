import type { SchemeDrafts } from '../../../src/scheme/draft/schemeDraft';

/** With other words in the cells of rules. */
export function rewordRules(drafts: SchemeDrafts, change: (text: string) => string): SchemeDrafts {
  return Object.fromEntries(
    Object.entries(drafts).map(([table, draft]) => [
      table,
      {
        ...draft,
        leaves: draft.leaves.map((row) => {
          const { rules } = row.cells;
          return typeof rules === 'string'
            ? { ...row, cells: { ...row.cells, rules: change(rules) } }
            : row;
        }),
      },
    ]),
  );
}
