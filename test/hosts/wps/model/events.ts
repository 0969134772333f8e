import type { Change, Workbook } from '../../office/excel/model';
import { badArgument, textOf } from './argument';
import type { Members } from './kind';
import type { World } from './world';

/** Functions by the name of their event. */
export type Listeners = Map<string, Set<object>>;

/** Events that the model sends; WPS knows more. */
const sent: readonly string[] = ['SheetChange', 'SheetSelectionChange', 'SheetActivate'];

/** How a page asks to be told of changes. */
export function eventMembers(listeners: Listeners): Members<Workbook> {
  const of = (name: unknown): Set<object> => {
    const event = textOf('ApiEvent', name);
    if (!sent.includes(event)) throw badArgument('ApiEvent', name);
    const known = listeners.get(event) ?? new Set<object>();
    listeners.set(event, known);
    return known;
  };
  return {
    AddApiEventListener: {
      call: (_, [name, listener]) => {
        of(name).add(listenerOf(listener));
      },
    },
    RemoveApiEventListener: {
      call: (_, [name, listener]) => {
        if (listener === undefined) of(name).clear();
        else of(name).delete(listenerOf(listener));
      },
    },
  };
}

/** A function, or the name of a global one. */
function listenerOf(value: unknown): object {
  const found: unknown = typeof value === 'string' ? Reflect.get(globalThis, value) : value;
  if (typeof found !== 'function') throw badArgument('ApiEvent', value);
  return found;
}

/**
 * Tells of a change, unless events are off when it is made. What a person does comes at once; what a program writes comes when
 * its script has ended, since a page runs one thing at a time.
 */
export function sendChange(world: World, listeners: Listeners, { sheet, area, by }: Change): void {
  world.settings.isSaved = false;
  if (!world.settings.enablesEvents) return;
  const told = Array.from(listeners.get('SheetChange') ?? []);
  const tell = (): void => {
    for (const it of told)
      if (typeof it === 'function')
        Reflect.apply(it, undefined, [
          world.wrap('Et.Worksheet', sheet),
          world.wrap('Et.Range', { sheet, areas: [area], by: 'cells' }),
        ]);
  };
  if (told.length === 0) return;
  if (by === 'person') tell();
  else void Promise.resolve().then(tell);
}
