import type { Issue } from './base/issue';
import { hostIssue } from './flows/hostIssue';
import { IssueError } from './flows/issueError';
import type { ExportActions } from './pane/exportActions';
import { saveFile } from './saveFile';
import type { Evaluation } from './scoring/evaluation';
import { HostError } from './workbook/host';
import type { WorkbookPlan } from './workbook/plan';

/** Characters that `fromCharCode` takes at once. */
const sliceBytes = 0x8000;

/**
 * Exports in Excel: it opens the copy itself where it can (not on an iPad), which asks for no download. A download reaches people only
 * where the pane is a browser that has them: on Mac and iPad a click on such a link does nothing (OfficeDev/office-js issue 2700).
 */
export function excelExports(
  plan: (evaluation: Evaluation) => WorkbookPlan,
  platform: Office.PlatformType,
): ExportActions {
  const toFile = (evaluation: Evaluation) => makeFile(plan(evaluation));
  const isIPad = platform === Office.PlatformType.iOS;
  const cannotDownload = isIPad || platform === Office.PlatformType.Mac;
  return {
    openCopy: isIPad
      ? null
      : async (evaluation) => {
          const { bytes, issues } = await toFile(evaluation);
          await openInExcel(toBase64(bytes));
          return issues;
        },
    download: cannotDownload
      ? null
      : async (evaluation, name) => {
          const { bytes, issues } = await toFile(evaluation);
          saveFile(bytes, name);
          return issues;
        },
  };
}

async function makeFile(
  plan: WorkbookPlan,
): Promise<{ readonly bytes: Uint8Array; readonly issues: readonly Issue[] }> {
  const { createXlsxHost } = await import('./hosts/xlsx/xlsxHost');
  const host = await createXlsxHost();
  const issues = await host.render(plan);
  return { bytes: await host.toBytes(), issues };
}

async function openInExcel(base64: string): Promise<void> {
  try {
    await Excel.createWorkbook(base64);
  } catch (error) {
    const { toHostError } = await import('./hosts/office/hostErrors');
    const known = toHostError(error);
    throw known instanceof HostError ? new IssueError(hostIssue(known)) : known;
  }
}

function toBase64(bytes: Uint8Array): string {
  const slices = Array.from({ length: Math.ceil(bytes.length / sliceBytes) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * sliceBytes, (index + 1) * sliceBytes)),
  );
  return btoa(slices.join(''));
}
