import type { Workbook } from '../../excel/model';
import { bind, type Bindings } from '../protocol/binding';
import { invalidArgument } from '../protocol/hostFault';
import { HostObject } from '../protocol/hostObject';

interface SettingTarget {
  readonly settings: Map<string, unknown>;
  readonly key: string;
}

/** What the add-in keeps in the workbook, any JSON by key. */
export function settingsBindings(): Bindings {
  const settingObject = (settings: Map<string, unknown>, key: string): HostObject<SettingTarget> =>
    new HostObject('Setting', { settings, key });
  return {
    SettingCollection: bind<Workbook>({
      items: ({ settings }) => [...settings.keys()].map((key) => settingObject(settings, key)),
      // Keys of settings, unlike names of sheets, differ by letter case.
      item: ({ settings }, key) =>
        typeof key === 'string' && settings.has(key) ? settingObject(settings, key) : null,
      call: {
        Add: ({ target: { settings }, args: [key, value], location }) => {
          if (typeof key !== 'string' || key === '') throw invalidArgument(location);
          settings.set(key, value);
          return settingObject(settings, key);
        },
      },
    }),
    Setting: bind<SettingTarget>({
      keys: ({ key }) => [key],
      isAlive: ({ settings, key }) => settings.has(key),
      get: { Key: ({ key }) => key, Value: ({ settings, key }) => settings.get(key) },
      set: { Value: ({ settings, key }, value) => void settings.set(key, value) },
      call: {
        Delete: ({ target: { settings, key } }) => {
          settings.delete(key);
          return null;
        },
      },
    }),
  };
}
