import type { OpenWorkbook } from '../openWorkbook';

/** The add-in under test: the Excel behind it, a new one for each test, and a wait for what is on its way. */
export interface AddIn {
  readonly excel: () => OpenWorkbook;
  readonly settled: () => Promise<void>;
}

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs a batch of add-in code. */
export function run<T>(batch: Batch<T>): Promise<T> {
  return Excel.run(batch);
}

/** Runs a batch; the code of the error it ends with, or null. */
export async function codeOf(batch: Batch<unknown>): Promise<string | null> {
  try {
    await Excel.run(batch);
    return null;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

/** The first sheet of a blank workbook. */
export function first(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem('Sheet1');
}
