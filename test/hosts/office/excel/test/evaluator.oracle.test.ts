import { parseAddress, formatAddress } from '../../../../../src/workbook/address';
import { zhCNExample } from '../../../../../src/i18n/zh-CN-example';
import { withExample } from '../../../../../src/flows/withExample';
import { assess } from '../../../../../src/scoring/assess';
import { evaluationOf, planOf } from '../../../../layout/fixture';
import { decisionsOn } from '../../../../scoring/decided';
import { convertBySoffice } from '../../../../oracle/soffice';
import { readValues, type SheetValues } from '../../../../oracle/readValues';
import { exportXlsx } from '../file/exportXlsx';
import { isError } from '../scalar';
import { placeOf, keyOf } from '../grid';
import { sheetNamed } from '../sheets';
import { valueAt } from '../calculate';
import { workbookOfPlan } from '../plan/workbookOfPlan';
import { writeCells } from '../writeCells';
import type { Workbook } from '../model';
import { formulaCases, formulaSample } from './formulaCases';

type Found = string | number | boolean;

/** Each formula's result as it is here, by `sheet!cell`. */
function ownResults(workbook: Workbook): ReadonlyMap<string, Found> {
  const results = new Map<string, Found>();
  for (const sheet of workbook.sheets)
    for (const [key, { formula }] of sheet.cells) {
      if (formula === null) continue;
      const { row, column } = placeOf(key);
      const value = valueAt(sheet, row, column) ?? 0;
      results.set(
        `${sheet.name}!${formatAddress(row, column)}`,
        isError(value) ? value.error : value,
      );
    }
  return results;
}

/** What LibreOffice computes of the exported formulas, which carry no results. */
async function otherResults(workbook: Workbook): Promise<SheetValues> {
  return readValues(await convertBySoffice(await exportXlsx(workbook), 'xlsx'));
}

/** `sheet!cell: ours, theirs` wherever the two differ by more than 1e-9. */
async function differences(workbook: Workbook): Promise<readonly string[]> {
  const others = await otherResults(workbook);
  return Array.from(ownResults(workbook)).flatMap(([place, own]) => {
    const at = place.lastIndexOf('!');
    const other = others[place.slice(0, at)]?.[place.slice(at + 1)] ?? '';
    const isNear =
      typeof own === 'number' && typeof other === 'number' && Math.abs(own - other) < 1e-9;
    return isNear || own === other
      ? []
      : [`${place}: ${JSON.stringify(own)}, ${JSON.stringify(other)}`];
  });
}

test('all formulas of 樟树, with example entries of 54 units, give what LibreOffice gives', async () => {
  const base = evaluationOf({ decisions: decisionsOn(evaluationOf().scheme) });
  const units = base.roster.map((it) => it.code);
  const workbook = workbookOfPlan(planOf(withExample(assess(base), units, zhCNExample)));
  expect(ownResults(workbook).size).toBeGreaterThan(5000);
  expect(await differences(workbook)).toEqual([]);
});

test('with blanks, wrong entries and nothing decided they agree too', async () => {
  const workbook = workbookOfPlan(
    planOf(withExample(assess(evaluationOf()), ['town-02'], zhCNExample)),
  );
  const sheets = workbook.sheets.filter((it) => it.validations.length > 20);
  for (const [at, sheet] of sheets.entries())
    for (const { areas, validation } of sheet.validations)
      for (const { top, left } of areas)
        if (validation.type === 'wholeNumber' && (top + at) % 3 === 0)
          sheet.cells.set(keyOf(top, left), {
            formula: null,
            value: ['5分', ' ', 7, '3'][(top + at) % 4] ?? null,
            hasApostrophe: true,
            serial: -1,
            isBusy: false,
          });
  expect(await differences(workbook)).toEqual([]);
});

/** Where LibreOffice 7.4 differs from what Microsoft documents, and what it gives. */
const known = new Map<string, Found>([
  // Truths in cells are numbers to it.
  ['=SUM(A1:C6)', 14],
  ['=COUNT(A1:D6)', 7],
  // It takes no texts as numbers in arguments of SUM.
  ['=SUM("3",TRUE,2)', '#VALUE!'],
  // Errors of its own kind, which a file turns into #VALUE!.
  ['=INDEX(A1:A3,4)', '#VALUE!'],
  ['=RANK(7,A1:A6)', '#VALUE!'],
  ['=SMALL(A1:A6,6)', '#VALUE!'],
  // Texts that read as the number do not match it.
  ['=COUNTIF(B1:B6,2)', 0],
  // Truths are numbers, and so come before texts.
  ['="a"<TRUE', false],
]);

test('each single case of the table gives in LibreOffice what it gives in Excel, but for known ones', async () => {
  const workbook = formulaSample();
  const sheet = sheetNamed(workbook, 'Data');
  const { row, column } = parseAddress('J10');
  // The circle is one only in its own place.
  const cases = formulaCases.filter(([formula]) => formula !== '=J10');
  for (const [at, [formula]] of cases.entries())
    writeCells(sheet, { top: row + at, left: column, bottom: row + at, right: column }, formula);
  const others = (await otherResults(workbook))['Data'];
  const found = cases.map(([formula], at) => [
    formula,
    others?.[formatAddress(row + at, column)] ?? '',
  ]);
  expect(found).toEqual(cases.map(([formula, wanted]) => [formula, known.get(formula) ?? wanted]));
});
