import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PasteAnswer, PasteQuestionCode } from '../../../src/base/pasteNote';
import { columnRoles } from '../../../src/scheme/paste/columnRoles';
import { readTable, type PasteReading } from '../../../src/scheme/paste/readTable';
import { readText } from '../../../src/scheme/paste/readText';
import { splitTables, type PasteTable } from '../../../src/scheme/paste/splitTables';
import { leavesBelow } from '../../../src/scheme/paste/tableOfPaste';
import type { PastedLeaf } from '../../../src/scheme/paste/growTree';

/** The tables of four published documents as text with tabs; long criteria of 宿州 and 武威 are cut short. */
export type DocumentName =
  'zhangshuAnnex1' | 'zhangshuAnnex2' | 'suzhouAnnex2' | 'wuweiAnnex2' | 'wudangAnnex1';

/** The text of a published table. */
export function documentText(name: DocumentName): string {
  return readFileSync(join(__dirname, 'fixtures', `${name}.txt`), 'utf8');
}

/** The tables of a text that are tables of indicators, by the columns that they suggest. */
export function tablesOf(text: string): readonly PasteTable[] {
  return splitTables(readText(text)).filter((it) => columnRoles(it) !== null);
}

/** The only table of a text, with answers by kind of question or by id. */
export function readingOf(
  text: string,
  answers: Readonly<Partial<Record<PasteQuestionCode, PasteAnswer>>> = {},
): PasteReading {
  const [first, ...others] = tablesOf(text);
  const roles = first === undefined ? null : columnRoles(first);
  if (first === undefined || roles === null || others.length > 0)
    throw new Error(`${others.length + 1} tables`);
  let given: Record<string, PasteAnswer> = {};
  let reading = readTable(first, roles, given);
  // An answer may open the next question.
  for (let round = 0; round < 5; round += 1) {
    const known = reading.questions.flatMap((it) => {
      const answer = answers[it.code];
      return answer === undefined ? [] : [[it.id, answer] as const];
    });
    given = { ...given, ...Object.fromEntries(known) };
    reading = readTable(first, roles, given);
  }
  return reading;
}

/** All leaves of a reading, in order. */
export function leavesOf({ tree }: PasteReading): readonly PastedLeaf[] {
  return tree.branches.flatMap(leavesBelow);
}

/** Codes of the notes with the rows they are about, without the two that only tell of merged cells and columns. */
export function notesOf({ notes }: PasteReading): readonly (readonly [string, number | null])[] {
  return notes
    .filter((it) => it.code !== 'MERGED_DOWN' && it.code !== 'COLUMN_LEFT')
    .map((it) => [it.code, it.row] as const);
}

/** A text of rows: cells parted by |. */
export function table(...rows: readonly string[]): string {
  return rows.map((it) => it.split('|').join('\t')).join('\n');
}
