import { startOffice, type OfficeUnderTest } from '../startOffice';
import { createWorkbook } from '../excel/blankWorkbook';
import { protectStructure } from '../excel/protection';
import { codeOf, first } from './addIn/addInRun';
import { webPayloadLimit } from './excelHost';

let office: OfficeUnderTest;

beforeAll(async () => {
  office = await startOffice();
});

afterEach(async () => {
  await office.settled();
});

const writeThree = async (context: Excel.RequestContext): Promise<void> => {
  for (const address of ['A1', 'A2', 'A3']) first(context).getRange(address).values = [[1]];
  await context.sync();
};

const valueTexts = (excel: ReturnType<OfficeUnderTest['open']>): readonly unknown[] =>
  Array.from(excel.workbook.sheets[0]?.cells.values() ?? [], ({ value }) => value);

/** Actions of the batch of three values, the library's own at its start and between them included. */
async function actionsOfWriting(): Promise<number> {
  const excel = office.open();
  await Excel.run(writeThree);
  return excel.log.requests[0]?.actions ?? 0;
}

describe('faults of the emulated Excel', () => {
  test('a planned fault stops the batch at every action in turn; what was done before it stays', async () => {
    const total = await actionsOfWriting();
    const written = new Set<number>();
    for (let action = 1; action <= total; action += 1) {
      await office.settled();
      const excel = office.open();
      excel.faults.failAt({ action });
      expect(await codeOf(writeThree)).toBe('GeneralException');
      expect(excel.faults.hasStruck).toBe(true);
      written.add(valueTexts(excel).length);
      expect(await codeOf(writeThree)).toBeNull();
    }
    expect(written).toEqual(new Set([0, 1, 2]));
  });

  test('a lasting fault also fails every later request, until Excel works again', async () => {
    const excel = office.open();
    excel.faults.failAt({ action: 2, isLasting: true, code: 'Conflict' });
    expect([await codeOf(writeThree), await codeOf(writeThree)]).toEqual(['Conflict', 'Conflict']);
    excel.faults.end();
    expect(await codeOf(writeThree)).toBeNull();
  });

  test('while a person types in a cell requests are refused, and wait where they ask to', async () => {
    const excel = office.open();
    excel.faults.isCellEditing = true;
    expect(await codeOf(writeThree)).toBe('InvalidOperationInCellEditMode');
    const waiting = Excel.run({ delayForCellEdit: true }, writeThree);
    await office.settled();
    expect(valueTexts(excel)).toEqual([]);
    excel.faults.isCellEditing = false;
    await waiting;
    expect(valueTexts(excel)).toEqual([1, 1, 1]);
  });

  test('a pane that is closed never hears of a batch, whether Excel ran it or not', async () => {
    for (const runs of [true, false]) {
      const excel = office.open();
      excel.faults.closeAt({ request: 1, runs });
      let isAnswered = false;
      void codeOf(writeThree).then(() => (isAnswered = true));
      await office.settled();
      expect([isAnswered, valueTexts(excel).length]).toEqual([false, runs ? 3 : 0]);
      excel.faults.end();
      expect(await codeOf(writeThree)).toBeNull();
    }
  });

  test('a protected structure refuses new sheets', async () => {
    const excel = office.open();
    protectStructure(excel.workbook, 'secret');
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.add('B');
      await context.sync();
    });
    expect(code).toBe('AccessDenied');
  });

  test('a workbook opened for reading refuses changes on the web, reads are answered', async () => {
    const workbook = createWorkbook();
    workbook.isReadOnly = true;
    const excel = office.open(workbook, { isWeb: true });
    expect(await codeOf(writeThree)).toBe('AccessDenied');
    const read = await codeOf(async (context) => {
      first(context).getRange('A1').load('values');
      await context.sync();
    });
    expect(read).toBeNull();
    expect(valueTexts(excel)).toEqual([]);
  });

  test('the web refuses requests and answers over 5 MB; the batch of too large an answer has run', async () => {
    const excel = office.open(createWorkbook(), { payloadLimit: webPayloadLimit });
    const text = 'x'.repeat(30_000);
    const write = (rows: number) =>
      codeOf(async (context) => {
        const values = Array.from({ length: rows }, () => [text]);
        first(context).getRange(`A1:A${rows}`).values = values;
        await context.sync();
      });
    expect(await write(200)).toBe('RequestPayloadSizeLimitExceeded');
    expect(valueTexts(excel)).toEqual([]);
    expect(await write(100)).toBeNull();
    const read = await codeOf(async (context) => {
      const range = first(context).getRange('A1:A100').load('values,formulas');
      first(context).getRange('B1').values = [[1]];
      await context.sync();
      return range.values;
    });
    expect(read).toBe('ResponsePayloadSizeLimitExceeded');
    expect(valueTexts(excel)).toContain(1);
  });

  test('every request is logged with its size', async () => {
    const excel = office.open();
    await Excel.run(writeThree);
    const { requests, bytes, largestRequest } = excel.log.totals();
    expect(requests).toBe(1);
    expect(bytes).toBe(largestRequest);
    expect(bytes).toBeGreaterThan(500);
    excel.log.clear();
    expect(excel.log.requests).toEqual([]);
  });
});
