import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const script = join(__dirname, 'readWorkbook.py');

export interface OpenpyxlCell {
  readonly value: string | number | boolean | null;
  /** `n`, `s`, `b`, `f`, `e` or `d`. */
  readonly type: string;
  readonly format: string;
  readonly font: string | null;
  readonly size: number | null;
  readonly bold: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  /** Top, right, bottom and left: `thin FF8A93A6`. */
  readonly border: readonly (string | null)[];
  readonly horizontal: string | null;
  readonly wrap: boolean;
  readonly locked: boolean;
}

export interface OpenpyxlSheet {
  readonly state: string;
  readonly tabColor: string | null;
  readonly cells: Readonly<Record<string, OpenpyxlCell>>;
  readonly merges: readonly string[];
  /** Letters → width as stored, in characters and edge. */
  readonly widths: Readonly<Record<string, number>>;
  readonly heights: Readonly<Record<string, number>>;
  readonly hiddenColumns: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly freeze: string | null;
  readonly filter: string | null;
  readonly comments: Readonly<Record<string, string>>;
  readonly charts: readonly {
    readonly type: string;
    readonly values: string;
    readonly categories: string;
  }[];
  readonly protection: Readonly<Record<string, boolean>> & { readonly password: string | null };
  readonly print: {
    readonly paper: number | null;
    readonly orientation: string | null;
    readonly fitToPage: boolean | null;
    readonly fitToWidth: number | null;
    readonly fitToHeight: number | null;
    readonly titleRows: string | null;
    readonly area: readonly string[];
    readonly breaks: readonly number[];
    readonly margins: readonly number[];
    readonly centered: boolean | null;
    readonly footer: readonly (string | null)[];
  };
  readonly validations: readonly {
    readonly range: string;
    readonly type: string;
    readonly operator: string | null;
    readonly formula1: string | null;
    readonly formula2: string | null;
    readonly allowBlank: boolean;
    readonly showsError: boolean;
    readonly style: string | null;
    readonly prompt: readonly (string | null)[];
    readonly error: readonly (string | null)[];
  }[];
  readonly conditions: readonly {
    readonly range: string;
    readonly type: string;
    readonly formula: readonly string[];
    readonly priority: number;
    readonly fill: string | null;
    readonly color: string | null;
    readonly bold: boolean;
  }[];
}

export interface OpenpyxlWorkbook {
  readonly order: readonly string[];
  readonly active: string;
  /** Defined name → what it refers to; built-in names of sheets are under `print`. */
  readonly names: Readonly<Record<string, string>>;
  readonly sheets: Readonly<Record<string, OpenpyxlSheet>>;
}

/** A workbook as Python's openpyxl reads it, see {@link readAllWithOpenpyxl}. */
export async function readWithOpenpyxl(bytes: Uint8Array): Promise<OpenpyxlWorkbook> {
  const [book] = await readAllWithOpenpyxl([bytes]);
  if (book === undefined) throw new Error('openpyxl printed nothing');
  return book;
}

/**
 * Workbooks as Python's openpyxl reads them, with one start of Python. The interpreter comes from the environment variable PYTHON,
 * else it is the first `python3` that has openpyxl.
 */
export async function readAllWithOpenpyxl(
  files: readonly Uint8Array[],
): Promise<readonly OpenpyxlWorkbook[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kaoping-openpyxl-'));
  try {
    const paths = files.map((_, index) => join(folder, `book${index}.xlsx`));
    await Promise.all(paths.map((path, index) => writeFile(path, files[index] ?? '')));
    python ??= findPython();
    const { stdout } = await run(await python, [script, ...paths], {
      maxBuffer: 1024 * 1024 * 1024,
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    });
    return JSON.parse(stdout) as readonly OpenpyxlWorkbook[];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Looked for once. */
let python: Promise<string> | null = null;

async function findPython(): Promise<string> {
  const candidates = [process.env['PYTHON'], 'python3', '/usr/bin/python3'];
  for (const program of candidates) {
    if (program === undefined) continue;
    try {
      await run(program, ['-c', 'import openpyxl']);
      return program;
    } catch {
      continue;
    }
  }
  throw new Error(
    'no python3 with openpyxl was found; name one in the environment variable PYTHON',
  );
}
