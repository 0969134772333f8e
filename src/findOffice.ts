/** What is around the page: no Office; Excel; one too old for us; an Office whose library did not load. */
export type Around = 'none' | 'excel' | 'oldExcel' | 'unloaded';

/** What the pane needs of Excel. */
const floor = '1.9';

/** Asks Office.js, where the page has it, what it runs in. May never answer: an Office that hangs does not. */
export async function findOffice(): Promise<Around> {
  if (!('Office' in globalThis)) return isInOffice() ? 'unloaded' : 'none';
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return 'none';
  return Office.context.requirements.isSetSupported('ExcelApi', floor) ? 'excel' : 'oldExcel';
}

/** Office says so to its pages in one of three ways: in the address, in the window's name, by an object of the browser. */
function isInOffice(): boolean {
  return (
    location.search.includes('_host_Info=') ||
    window.name.includes('hostInfo') ||
    'agaveHost' in globalThis ||
    ('external' in globalThis && 'GetHostInfo' in Object(Reflect.get(globalThis, 'external')))
  );
}
