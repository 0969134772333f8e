import type { Workbook } from '../../office/excel/model';
import { badArgument, numberOf, textOf, truthOf } from './argument';
import type { Members } from './kind';
import type { StoredValue, TaskPane } from './targets';
import type { World } from './world';

/** What an add-in has besides the program: events, memory shared by its pages, task panes, folders and files. */
export function addInMembers(world: World): Members<Workbook> {
  const panes: TaskPane[] = [];
  const storage = new Map<string, StoredValue>();
  const files = new Map<string, string>();
  return {
    ApiEvent: { get: (workbook) => world.wrap('WPS.EtApiEvent', workbook) },
    PluginStorage: { get: () => world.wrap('WPS.PluginStorage', storage) },
    Env: { get: (workbook) => world.wrap('WPS.Env', workbook) },
    FileSystem: { get: () => world.wrap('WPS.FileSystem', files) },
    CreateTaskPane: {
      call: (_, [url]) => {
        const pane: TaskPane = {
          id: panes.length + 1,
          url: textOf('CreateTaskPane', url),
          isVisible: false,
          dockPosition: 2,
          width: 350,
          isThere: true,
        };
        panes.push(pane);
        return world.wrap('WPS.CustomTaskpane', pane);
      },
    },
    GetTaskPane: {
      call: (_, [id]) => {
        const pane = panes[numberOf('GetTaskPane', id) - 1];
        return pane?.isThere === true ? world.wrap('WPS.CustomTaskpane', pane) : null;
      },
    },
  };
}

/** A pane as a page shows and hides it. */
export function taskPaneMembers(): Members<TaskPane> {
  return {
    ID: { get: ({ id }) => id },
    Visible: {
      get: ({ isVisible }) => isVisible,
      set: (pane, value) => {
        pane.isVisible = truthOf('Visible', value);
      },
    },
    DockPosition: {
      get: ({ dockPosition }) => dockPosition,
      set: (pane, value) => {
        pane.dockPosition = numberOf('DockPosition', value);
      },
    },
    Width: {
      get: ({ width }) => width,
      set: (pane, value) => {
        pane.width = numberOf('Width', value);
      },
    },
    Navigate: {
      call: (pane, [url]) => {
        pane.url = textOf('Navigate', url);
      },
    },
    Delete: {
      call: (pane) => {
        pane.isThere = false;
      },
    },
  };
}

/** Memory for as long as WPS runs. */
export function storageMembers(): Members<Map<string, StoredValue>> {
  return {
    length: { get: ({ size }) => size },
    getItem: { call: (items, [key]) => items.get(textOf('getItem', key)) ?? null },
    setItem: {
      call: (items, [key, value]) => {
        const isKept =
          typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
        if (!isKept) throw badArgument('setItem', value);
        items.set(textOf('setItem', key), value);
      },
    },
    removeItem: {
      call: (items, [key]) => {
        items.delete(textOf('removeItem', key));
      },
    },
    clear: { call: (items) => items.clear() },
    key: { call: (items, [at]) => Array.from(items.keys())[numberOf('key', at)] ?? null },
  };
}

/** Folders of a Windows machine. */
export function envMembers(): Members<Workbook> {
  const home = 'C:\\Users\\考评';
  return {
    GetHomePath: { call: () => home },
    GetDesktopPath: { call: () => `${home}\\Desktop` },
    GetTempPath: { call: () => `${home}\\AppData\\Local\\Temp` },
    GetAppDataPath: { call: () => `${home}\\AppData\\Roaming` },
  };
}

/** Text files, kept in memory. */
export function fileMembers(): Members<Map<string, string>> {
  const read = (files: Map<string, string>, [path]: readonly unknown[]): string => {
    const text = files.get(textOf('FileSystem', path));
    if (text === undefined) throw badArgument('FileSystem', path);
    return text;
  };
  const write = (files: Map<string, string>, [path, data]: readonly unknown[]): boolean => {
    files.set(textOf('FileSystem', path), textOf('FileSystem', data));
    return true;
  };
  return {
    Exists: { call: (files, [path]) => files.has(textOf('FileSystem', path)) },
    readFileString: { call: read },
    writeFileString: { call: write },
    WriteFile: { call: write },
    // Text mode: a NUL ends what is read.
    ReadFile: { call: (files, args) => read(files, args).split('\0')[0] },
    Remove: {
      call: (files, [path]) => {
        files.delete(textOf('FileSystem', path));
      },
    },
  };
}
