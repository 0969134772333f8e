import { mainLoop } from '../mainLoop';
import { startOldBrowser, type OldBrowser } from '../old/oldBrowser';
import { openInWps, type WpsClerk } from './openInWps';

let browser: OldBrowser;
let clerk: WpsClerk;
afterEach(async () => {
  await clerk.close();
  await browser.stop();
});

test.each([103, 69] as const)(
  'I1 in WPS with Chromium %d a clerk goes from an empty workbook to ranks that follow the entries, takes the ranking back, and folds the pane away',
  async (version) => {
    browser = await startOldBrowser(version);
    clerk = await openInWps(browser);
    await mainLoop(clerk);
    await clerk.page.evaluate(`(function () {
      var made = Application.CreateTaskPane(location.href);
      made.Visible = true;
      Application.PluginStorage.setItem('kaoping.et.pane.1', made.ID);
    })()`);
    await clerk.pane.press('收起');
    expect(await clerk.page.evaluate('Application.GetTaskPane(1).Visible')).toBe(false);
    await clerk.page.evaluate("Application.PluginStorage.setItem('kaoping.et.step.1', 'export')");
    await clerk.pane.isAt('导出');
    expect(clerk.page.faults).toEqual([]);
    expect(clerk.foreign()).toEqual([]);
  },
  900_000,
);
