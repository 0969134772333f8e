import { openPage } from './openPage';

test('the built page works from a folder without a server, as on a machine without a network', async () => {
  const { page, faults, close } = await openPage({ isServed: false });
  try {
    await page.locator('#pane').getByRole('button').first().waitFor();
    await page.locator('#workbook canvas').first().waitFor();
    expect(page.url()).toMatch(/^file:/);
    expect(faults).toEqual([]);
  } finally {
    await close();
  }
});
