import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import type { Workbook } from '../hosts/office/excel/model';
import { newestSets, type ApiSets } from '../hosts/office/emulator/apiSets';
import { webPayloadLimit } from '../hosts/office/emulator/excelHost';
import { openWorkbook, type OpenWorkbook } from '../hosts/office/emulator/openWorkbook';
import { hostInfo, hostInfoText } from '../hosts/office/emulator/plugs/hostInfo';
import type { PageConfig } from '../hosts/office/emulator/plugs/pageBridge';
import { webExcelOrigin, webExcelPage } from '../hosts/office/emulator/plugs/webPage';
import { installWindowsPage } from '../hosts/office/emulator/plugs/windowsPage';
import type { CompletedCommand } from '../hosts/office/emulator/plugs/windowsPlug';
import { dialogsOf } from './excelDialogs';
import { addInOrigin, libraryFile, serveFiles } from './serveFiles';

/** How the add-in is opened: the built `dist` in Excel for Windows, with everything the library knows, unless said otherwise. */
export interface OpenInExcelOptions {
  /** The web puts the add-in into a frame of another origin, speaks by messages, and has limits of 5 MB. */
  readonly flavour?: 'windows' | 'web';
  /** Path of the page, query included. */
  readonly path?: string;
  readonly sets?: ApiSets;
  readonly folder?: string;
}

/** An add-in open in the emulated Excel. */
export interface ExcelPage {
  readonly excel: OpenWorkbook;
  /** Where the add-in's page is until it is opened again: the page itself, or the frame in it. */
  readonly frame: Frame;
  /** Addresses that were asked for outside of the add-in's own folder and the library; none when all is well. */
  readonly foreign: readonly string[];
  /** Console errors and uncaught exceptions, in order; empty when all is well. */
  readonly faults: readonly string[];
  /** Puts another workbook behind the page; what the add-in listens to in the one before, it does no more. */
  readonly openWorkbook: (workbook: Workbook) => OpenWorkbook;
  /** Opens the page again, as closing and opening the pane does; Excel and its workbook stay. */
  readonly reload: () => Promise<Frame>;
  /** Presses a ribbon button that runs a function of the page. */
  readonly pressButton: (functionName: string) => Promise<CompletedCommand>;
  /** The next dialog that the page opens; closing it is what a person does. In Excel for Windows; the web has it in `#dialog`. */
  readonly nextDialog: () => Promise<Page>;
}

/**
 * Opens the add-in's page in an emulated Excel around the workbook, with the genuine library from node_modules, wherever
 * the page asks for it. Resolves when the library knows its host. Every page needs a browser context of its own, since the
 * library remembers its host there.
 */
export async function openInExcel(
  page: Page,
  workbook: Workbook,
  options: OpenInExcelOptions = {},
): Promise<ExcelPage> {
  const { flavour = 'windows', path = 'taskpane.html', sets = newestSets } = options;
  const { folder = join(process.cwd(), 'dist') } = options;
  const isWeb = flavour === 'web';
  const open = (behind: Workbook): OpenWorkbook =>
    openWorkbook(behind, { sets, isWeb, payloadLimit: isWeb ? webPayloadLimit : null });
  const excel = open(workbook);
  let current = excel;
  const execute: OpenWorkbook['execute'] = (body, flags) => current.execute(body, flags);
  const config: PageConfig = {
    ...hostInfo,
    sets,
    hostInfo: hostInfoText(isWeb ? 'Web' : 'Win32'),
  };
  const foreign: string[] = [];
  const faults: string[] = [];
  noteFaults(page, faults);
  const addInUrl = `${addInOrigin}/${path}`;
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === `${webExcelOrigin}/`) {
      return route.fulfill({ contentType: 'text/html', body: webExcelPage(addInUrl, config) });
    }
    return serveFiles(route, folder, foreign);
  });
  await page.exposeFunction('excelExecute', execute);
  const deliver: OpenWorkbook['deliver'] = (entries) => {
    void page.evaluate((sent) => {
      window.excelDeliver?.(sent);
    }, entries);
  };
  excel.deliver = deliver;
  if (!isWeb) await page.addInitScript(installWindowsPage, config);
  const nextDialog = await dialogsOf(page, async (dialog) => {
    noteFaults(dialog, faults);
    await dialog.route('**/*', (route) => serveFiles(route, folder, foreign));
    await dialog.exposeFunction('excelExecute', execute);
    const ofDialog = { ...config, hostInfo: hostInfoText('Win32', true) };
    await dialog.addInitScript(installWindowsPage, ofDialog);
  });
  const pressButton = await ribbonOf(page);
  const reload = async (): Promise<Frame> => {
    await page.goto(isWeb ? `${webExcelOrigin}/` : addInUrl);
    return readyFrame(page, isWeb);
  };
  return {
    excel,
    frame: await reload(),
    foreign,
    faults,
    openWorkbook: (behind) => {
      current.deliver = () => {};
      current = open(behind);
      current.deliver = deliver;
      return current;
    },
    reload,
    pressButton,
    nextDialog,
  };
}

function noteFaults(page: Page, faults: string[]): void {
  page.on('console', (message) => {
    const isOfLibrary = libraryFile(message.location().url) !== null;
    // In a frame the browser keeps the library from its storage, which it says on the console and does without.
    const isHarmless = isOfLibrary && message.text().includes('sessionStorage');
    if (message.type() === 'error' && !isHarmless) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`exception: ${error.stack ?? error.message}`));
}

async function readyFrame(page: Page, isWeb: boolean): Promise<Frame> {
  const element = isWeb ? await page.waitForSelector('#addIn') : null;
  const frame = element === null ? page.mainFrame() : await element.contentFrame();
  if (frame === null) throw new Error('the page of Excel shows no add-in');
  await frame.waitForFunction(() => 'Office' in window && 'onReady' in Office);
  await frame.evaluate(async () => {
    await Office.onReady();
  });
  return frame;
}

async function ribbonOf(page: Page): Promise<ExcelPage['pressButton']> {
  const waiting = new Map<string, (command: CompletedCommand) => void>();
  await page.exposeFunction('excelCommandDone', (command: CompletedCommand) => {
    waiting.get(command.id)?.(command);
    waiting.delete(command.id);
  });
  return async (functionName) => {
    const id = `command-${waiting.size + 1}`;
    const done = new Promise<CompletedCommand>((resolve) => {
      waiting.set(id, resolve);
    });
    const isHeard = await page.evaluate(
      ([command, name]) => window.excelCommand?.(command ?? '', name ?? '') ?? false,
      [id, functionName],
    );
    if (!isHeard) throw new Error('the page does not listen to the ribbon');
    return done;
  };
}
