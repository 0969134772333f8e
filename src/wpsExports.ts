import type { Issue } from './base/issue';
import { hostIssue } from './flows/hostIssue';
import { IssueError } from './flows/issueError';
import { toHostError } from './hosts/wps/hostErrors';
import type { WpsRoot } from './hosts/wps/jsapi';
import { createWpsHost } from './hosts/wps/wpsHost';
import type { ExportActions } from './pane/exportActions';
import type { Evaluation } from './scoring/evaluation';
import { HostError } from './workbook/host';
import type { WorkbookPlan } from './workbook/plan';

/**
 * Exports in WPS 表格: a new workbook beside the one at hand, written as every other. No download: whether a pane of WPS can save files is
 * not known, and the copy can be saved where it stands.
 */
export function wpsExports(
  plan: (evaluation: Evaluation) => WorkbookPlan,
  root: WpsRoot,
): ExportActions {
  return {
    openCopy: async (evaluation) => {
      try {
        return await fillNewWorkbook(root, plan(evaluation));
      } catch (error) {
        const failure = toHostError(root, error);
        throw failure instanceof HostError ? new IssueError(hostIssue(failure)) : failure;
      }
    },
    download: null,
  };
}

async function fillNewWorkbook(root: WpsRoot, plan: WorkbookPlan): Promise<readonly Issue[]> {
  root.Workbooks.Add();
  const host = await createWpsHost(root);
  try {
    const blank = await host.sheets();
    const issues = await host.render(plan, { remove: blank.map((it) => it.name) });
    // What is kept for undoing has no place in a copy.
    await host.recover();
    return issues;
  } finally {
    await host.dispose();
  }
}
