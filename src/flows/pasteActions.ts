import { sheetKeys } from '../layout/sheetKey';
import { tableOf } from '../scheme/draft/schemeRows';
import { loadTemplate } from '../scheme/templates';
import { evaluationOfPaste, withPastedTables } from './pastedEvaluation';
import type { Session } from './session';
import type { SessionParts, SessionState } from './sessionState';
import { needEvaluation, refuse } from './step';

/** Pasted official tables: as a new scheme, or in place of the indicators of tables that are there. */
export function pasteActions(
  { texts, actions, loadScheme = loadTemplate }: SessionParts,
  state: SessionState,
): Pick<Session, 'pasteScheme' | 'pasteTables'> {
  const words = texts.sheets.scheme;
  return {
    pasteScheme: (pasted) =>
      state.run((book) => {
        const before = book.planned?.evaluation ?? null;
        if (before !== null && before.inserted.length > 0) {
          const { title, documentNumber } = before.scheme;
          const params = { title, documentNumber };
          return refuse([{ code: 'workbook.foreign', severity: 'error', params }]);
        }
        const blank = loadScheme('blank');
        if (blank === null) throw new RangeError('no blank scheme');
        const made = evaluationOfPaste(pasted, blank, words);
        if (!made.ok) return refuse(made.issues);
        const show = sheetKeys.scheme(made.value.scheme.tables[0]?.id ?? '');
        const change = { evaluation: made.value };
        return { ok: true, label: actions.pasteScheme(pasted.title), change, show };
      }),
    pasteTables: (trees) =>
      state.run((book) => {
        const evaluation = needEvaluation(book);
        const made = withPastedTables(evaluation, trees, words);
        if (!made.ok) return refuse(made.issues);
        const ids = Object.keys(trees);
        const anew = ids.map((it) => sheetKeys.scheme(it));
        const label = actions.pasteTables(ids.map((it) => tableOf(evaluation.scheme, it).name));
        const [show = sheetKeys.cover] = anew;
        return { ok: true, label, change: { evaluation: made.value, anew }, show };
      }),
  };
}
