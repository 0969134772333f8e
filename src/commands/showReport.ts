import type { CheckReport } from './checkReport';
import { handOver } from './handOver';

/** In percent of the screen. */
const size = { height: 60, width: 35 };

/** A command that takes longer is shut down by Excel, with a complaint. */
const longestMs = 240_000;

/**
 * Shows a report in a dialog of its own; resolves when the command may end: on a Mac, where that closes the dialog (OfficeDev/office-js issue
 * 428), when the person has closed it, elsewhere when the dialog shows the report. Resolves too where no dialog can be opened.
 */
export function showReport(report: CheckReport): Promise<void> {
  return new Promise((resolve) => {
    const handed = handOver(JSON.stringify(report));
    const end = (): void => {
      clearTimeout(limit);
      handed.clear();
      resolve();
    };
    const limit = setTimeout(end, longestMs);
    const address = new URL('checked.html', location.href).href;
    Office.context.ui.displayDialogAsync(address, { ...size, displayInIframe: true }, (result) => {
      if (result.status === Office.AsyncResultStatus.Failed) {
        end();
        return;
      }
      const dialog = result.value;
      dialog.addEventHandler(Office.EventType.DialogEventReceived, end);
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (message) => {
        const said = 'message' in message ? message.message : '';
        if (said === 'ready') handed.send(dialog);
        if (said === 'shown' && Office.context.platform !== Office.PlatformType.Mac) end();
      });
    });
  });
}
