import { exampleDecisions } from '../../src/flows/exampleDecisions';
import { newEvaluation } from '../../src/flows/newEvaluation';
import { textHeightPt } from '../../src/layout/textHeight';
import { checkScheme } from '../../src/scheme/check/checkScheme';
import { listTemplates } from '../../src/scheme/templates';
import type { SheetPlan } from '../../src/workbook/plan';
import { template } from '../features/template';
import { contentOf, planOf } from './fixture';

const words = { by: '王敏', basis: '12月20日办公会议定', date: '2021-12-20' };

function ledgerOf(id: string): SheetPlan {
  const scheme = template(id);
  const decisions = exampleDecisions(checkScheme(scheme), words);
  const plan = planOf({ ...newEvaluation(scheme), decisions });
  const ledger = plan.sheets.find((it) => it.key === 'ledger');
  if (ledger === undefined) throw new Error('no ledger');
  return ledger;
}

/** The texts that people see, with where they stand. */
function seen(plan: SheetPlan) {
  const { rows, hiddenColumns, hiddenRows } = contentOf(plan);
  return rows.flatMap((cells, row) =>
    hiddenRows.includes(row)
      ? []
      : Array.from(cells).flatMap((cell, column) =>
          cell === undefined || hiddenColumns.includes(column)
            ? []
            : [{ row, column, text: String(cell.value ?? '') }],
        ),
  );
}

const ids = listTemplates().map((it) => it.id);

test.each(ids)('the ledger of %s says everything in words: no code, no key', (id) => {
  const texts = seen(ledgerOf(id)).map((it) => it.text);
  const codes = texts.filter((it) => /[A-Z]{3,}|[A-Z]_|\b[A-Z][.]?\d/.test(it));
  expect(codes).toEqual([]);
  expect(texts.filter((it) => /undefined|null|NaN/.test(it))).toEqual([]);
});

test.each(ids)('each row of the ledger of %s is tall enough for its longest text', (id) => {
  const plan = ledgerOf(id);
  const heights = new Map(plan.rows.map((it) => [it.row, it.heightPt ?? 0]));
  const title = Math.min(...seen(plan).map((it) => it.row));
  const low = seen(plan)
    .filter(({ row }) => row > title + 1)
    .filter(({ row, column, text }) => {
      const width = plan.columns[column]?.widthChars ?? 0;
      return textHeightPt(text, width) > (heights.get(row) ?? 0);
    });
  expect(low).toEqual([]);
});

test.each(ids)(
  'the ledger of %s has a row for each finding, with its decision, person and day',
  (id) => {
    const found = checkScheme(template(id));
    const { rows } = contentOf(ledgerOf(id));
    const keys = rows.map((row) => row[0]?.value);
    expect(found.map((it) => keys.includes(it.id))).toEqual(found.map(() => true));
    const decided = rows.filter((row) => row.some((it) => it?.value === words.by));
    const byOption = found.filter(
      (it) => it.blocking && it.options.some(({ asks }) => asks.length === 0),
    );
    expect(decided).toHaveLength(byOption.length);
  },
);
