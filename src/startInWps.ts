import { toHostError } from './hosts/wps/hostErrors';
import type { WpsRoot } from './hosts/wps/jsapi';
import { createWpsHost } from './hosts/wps/wpsHost';
import { startOnWorkbook } from './startOnWorkbook';
import type { Show } from './startPane';
import { wpsExports } from './wpsExports';
import { wpsPane } from './wpsPane';

/** Opens the pane on the workbook in whose window of WPS 表格 it stands. */
export async function startInWps(show: Show, root: WpsRoot): Promise<void> {
  await startOnWorkbook(show, {
    createHost: () => createWpsHost(root),
    toHostError: (error) => toHostError(root, error),
    exportsOf: (plan) => wpsExports(plan, root),
    documentName: root.ActiveWorkbook.FullName,
    pane: wpsPane(root, location.search),
  });
}
