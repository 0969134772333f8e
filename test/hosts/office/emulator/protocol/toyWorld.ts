import { newestSets, offers, type ApiSets } from '../apiSets';
import { loadSchema } from '../schema/loadSchema';
import { bind, type Bindings } from './binding';
import type { Engine, Subscription } from './engine';
import { invalidArgument } from './hostFault';
import { HostObject } from './hostObject';
import { PlainProperties } from './plainProperties';
import { References } from './references';

/** A workbook of two sheets that know only their names and one value: enough for the protocol. */
export interface ToyWorld {
  readonly engine: Engine;
  readonly sheets: { readonly id: string; name: string; value: unknown }[];
  readonly subscriptions: Subscription[];
}

type ToySheet = ToyWorld['sheets'][number];

/** A new toy workbook, offering the sets given. */
export function toyWorld(sets: ApiSets = newestSets): ToyWorld {
  const sheets: ToySheet[] = [
    { id: '{1}', name: 'One', value: 1 },
    { id: '{2}', name: 'Two', value: 2 },
  ];
  const subscriptions: Subscription[] = [];
  const engine: Engine = {
    schema: loadSchema(),
    bindings: toyBindings(sheets),
    root: new HostObject('Workbook', {}),
    isSupported: (set) => offers(sets, set),
    plain: new PlainProperties(
      { 'Worksheet.ShowGridlines': true, 'Worksheet.TabColor': '' },
      () => new Map(),
    ),
    refusalOf: () => null,
    references: new References(),
    subscribe: (subscription) => subscriptions.push(subscription),
    beforeAction: () => {},
    beforeWrite: () => {},
  };
  return { engine, sheets, subscriptions };
}

function toyBindings(sheets: ToySheet[]): Bindings {
  const objectOf = (sheet: ToySheet) => new HostObject('Worksheet', sheet);
  return {
    Workbook: {},
    WorksheetCollection: bind({ items: () => sheets.map(objectOf) }),
    Worksheet: bind<ToySheet>({
      keys: ({ id, name }) => [id, name],
      isAlive: (sheet) => sheets.includes(sheet),
      get: { Name: ({ name }) => name },
      set: {
        Name: (sheet, name, location) => {
          if (name === '') throw invalidArgument(location);
          sheet.name = String(name);
        },
      },
      call: {
        Delete: ({ target }) => {
          sheets.splice(sheets.indexOf(target), 1);
          return null;
        },
        GetRange: ({ target }) => new HostObject('Range', target),
      },
    }),
    Range: bind<ToySheet>({
      get: { Values: ({ value }) => [[value]], Address: ({ name }) => `${name}!A1` },
      set: {
        Values: (sheet, value) => {
          sheet.value = Array.isArray(value) ? value.flat()[0] : value;
        },
      },
    }),
  };
}
