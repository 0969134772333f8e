import { zipSync } from 'fflate';
import { blankSheet } from '../../workbook/blankSheet';
import type { WorkbookPlan } from '../../workbook/plan';
import type { Parts } from './parts';
import { renderPlan } from './renderPlan';
import { readWorkbook } from './workbookPart';

// The oldest day a zip file can name: the same workbook gives the same bytes on any day.
const entryTime = new Date(1980, 0, 1);
const first = '[Content_Types].xml';

/** The package as a file. Programs refuse a workbook without a sheet in sight, so such a one gets an empty sheet. */
export async function savePackage(parts: Parts): Promise<Uint8Array> {
  const { sheets } = readWorkbook(parts);
  const isShown = sheets.some((it) => it.visibility === 'visible');
  const whole = isShown
    ? parts
    : (await renderPlan(parts, emptyPlan(new Set(sheets.map((it) => it.name.toLowerCase())))))
        .parts;
  const paths = Array.from(whole.keys()).sort((a, b) =>
    a === first ? -1 : b === first ? 1 : a < b ? -1 : 1,
  );
  const entries = paths.map((it) => [it, whole.get(it) ?? new Uint8Array()] as const);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: entryTime });
}

function emptyPlan(taken: ReadonlySet<string>): WorkbookPlan {
  let number = 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return { styles: {}, sheets: [blankSheet(`Sheet${number}`)] };
}
