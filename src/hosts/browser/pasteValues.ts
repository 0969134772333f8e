import {
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Workbook,
} from '@univerjs/core';
import { ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from '@univerjs/preset-sheets-core';
import { RangeProtectionRuleModel } from '@univerjs/sheets';

const { DEFAULT_PASTE, SPECIAL_PASTE_VALUE } = PREDEFINED_HOOK_NAME_PASTE;

/**
 * Makes a paste into a protected sheet bring values only. Univer 0.25.1 wipes the looks of the cells for plain text, and
 * brings foreign looks and validations for anything else.
 */
export function pasteValuesOnly(injector: Injector): void {
  const clipboard = injector.get(ISheetClipboardService);
  const paste = clipboard.paste.bind(clipboard);
  const legacyPaste = clipboard.legacyPaste.bind(clipboard);
  clipboard.paste = async (item, type = DEFAULT_PASTE) =>
    paste(item, type === DEFAULT_PASTE && isProtected(injector) ? SPECIAL_PASTE_VALUE : type);
  clipboard.legacyPaste = async (html, text, files) => {
    const table = html || (text && /[\n\t]/.test(text) ? tableOf(text) : '');
    if (!isProtected(injector) || table === '') return legacyPaste(html, text, files);
    return paste(
      new ClipboardItem({ 'text/html': new Blob([table], { type: 'text/html' }) }),
      SPECIAL_PASTE_VALUE,
    );
  };
}

function isProtected(injector: Injector): boolean {
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  if (!workbook) return false;
  const sheetId = workbook.getActiveSheet().getSheetId();
  const rules = injector.get(RangeProtectionRuleModel);
  return rules.getSubunitRuleListLength(workbook.getUnitId(), sheetId) > 0;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Lines and tabs as the rows and cells of an HTML table, which is what Univer's paste reads. */
function tableOf(text: string): string {
  const rows = text
    .replace(/\r?\n$/, '')
    .replace(/[&<>]/g, (it) => entities[it] ?? it)
    .split(/\r?\n/)
    .map(
      (line) =>
        `<tr>${line
          .split('\t')
          .map((it) => `<td>${it}</td>`)
          .join('')}</tr>`,
    );
  return `<html><body><table>${rows.join('')}</table></body></html>`;
}
