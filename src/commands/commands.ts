import { runCheck } from './runCheck';

void Office.onReady();
Office.actions.associate('checkWorkbook', (event: Office.AddinCommands.Event) => {
  void runCheck(event);
});
