import type { WpsApplication, WpsRoot } from '../../../../src/hosts/wps/jsapi';
import type { WpsRange } from '../../../../src/hosts/wps/jsapiRange';
import { loadSchema } from '../model/schema/loadSchema';
import { createEvents, type Events } from './events';
import { startBridge } from './startBridge';
import { wrapObject, type World } from './wrapObject';

/** LibreOffice, with the shape of WPS. */
export interface LibreUnderTest {
  /** The root object that an add-in of the open workbook is given. */
  readonly root: WpsRoot;
  /** Opens another workbook, a blank one unless a file is named; the one before is gone. */
  readonly open: (path?: string) => void;
  /** Writes the workbook into a file of that name. */
  readonly saveAs: (path: string, format?: 'xlsx' | 'pdf') => void;
  /** A person types into a cell, and WPS tells of it. */
  readonly typeIn: (sheet: string, cell: string, text: string) => void;
  /** How often LibreOffice was asked. */
  readonly calls: () => number;
  readonly stop: () => Promise<void>;
}

/**
 * Starts LibreOffice once for a test file, with a blank workbook. Its own Excel-VBA object model answers; the shape is that of the
 * vendor's typings. What LibreOffice lacks or has wrong is made up for in `bridge/members`, each with the reason.
 */
export async function startLibre(): Promise<LibreUnderTest> {
  const bridge = await startBridge();
  const schema = loadSchema();
  let events = createEvents();
  let application: WpsApplication;
  const world: World = {
    bridge,
    schema,
    // A page runs one thing at a time: it hears of what it wrote when its script has ended.
    wrote: (range) => {
      const { fire, hasListeners } = events;
      if (hasListeners() && application.EnableEvents) queueMicrotask(() => fire(range as WpsRange));
    },
  };
  const open = (path?: string): void => {
    events = createEvents();
    application = wrapObject(world, ask({ op: 'open', path })) as WpsApplication;
  };
  const ask = (request: Readonly<Record<string, unknown>>) => {
    const reply = bridge.call(request);
    if (reply.error !== undefined) throw new Error(reply.error);
    return reply;
  };
  open();
  return {
    get root() {
      return merge(application, events);
    },
    open,
    saveAs: (path, format = 'xlsx') => void ask({ op: 'save', path, format }),
    typeIn: (sheet, cell, text) => {
      ask({ op: 'type', sheet, cell, text });
      events.fire(application.ActiveWorkbook.Worksheets.Item(sheet).Range(cell));
    },
    calls: bridge.count,
    stop: bridge.stop,
  };
}

/** The program's members and those of add-ins as one object. */
function merge(application: WpsApplication, { api }: Events): WpsRoot {
  return new Proxy(application, {
    get: (target, member, receiver) =>
      member === 'ApiEvent' ? api : (Reflect.get(target, member, receiver) as unknown),
    has: (target, member) => member === 'ApiEvent' || Reflect.has(target, member),
  }) as WpsRoot;
}
