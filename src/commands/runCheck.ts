/** Runs 校验 and shows what it found. Excel takes no other command until `completed` is called, so it always is. */
export async function runCheck(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const { checkWorkbook } = await import(/* webpackChunkName: "check" */ './checkWorkbook');
    const { showReport } = await import(/* webpackChunkName: "check" */ './showReport');
    await showReport(await checkWorkbook());
  } finally {
    event.completed();
  }
}
