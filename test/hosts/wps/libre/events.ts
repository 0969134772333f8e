import type { WpsApiEvent } from '../../../../src/hosts/wps/jsapi';
import type { WpsRange } from '../../../../src/hosts/wps/jsapiRange';

type Listener = Parameters<WpsApiEvent['AddApiEventListener']>[1];

/** What listens to the workbook, and how it is told; LibreOffice's model has no events of the add-in's root. */
export interface Events {
  readonly api: WpsApiEvent;
  readonly hasListeners: () => boolean;
  readonly fire: (range: WpsRange) => void;
}

/** For one workbook. */
export function createEvents(): Events {
  const listeners = new Set<Listener>();
  const known = (name: string): void => {
    if (name !== 'SheetChange') throw new Error(`${name} is never fired here`);
  };
  return {
    api: {
      AddApiEventListener: (name, listener) => {
        known(name);
        listeners.add(listener);
      },
      RemoveApiEventListener: (name, listener) => {
        known(name);
        listeners.delete(listener);
      },
    },
    hasListeners: () => listeners.size > 0,
    fire: (range) => {
      for (const listener of listeners) listener(range.Worksheet, range);
    },
  };
}
