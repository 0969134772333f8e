import { watchEdits, type EditWatch } from '../inPlace/watchEdits';
import type { Book } from './book';
import type { WpsRoot, WpsWorksheet } from './jsapi';
import type { WpsRange } from './jsapiRange';

/** Notices what people change. `isActing` says whether the host itself is writing. */
export function watchWps(
  { ApiEvent: events }: Pick<WpsRoot, 'ApiEvent'>,
  { app, workbook, isOurs }: Book,
  isActing: () => boolean,
): Pick<EditWatch, 'subscribe' | 'dispose'> {
  const watch = watchEdits({
    // Sheets are known by their names here.
    namesOf: async (names) => new Map(names.map((it) => [it, it])),
    inFront: async () => {
      if (isActing() || !isOurs(app.ActiveWorkbook)) throw new Error('nothing of ours is in front');
      return workbook.ActiveSheet.Name;
    },
  });
  const heard = (sheet: WpsWorksheet, range: WpsRange): void => {
    if (isActing() || !isOurs(sheet.Parent)) return;
    watch.note(sheet.Name, range.Address().replaceAll('$', ''));
  };
  events.AddApiEventListener('SheetChange', heard);
  return {
    subscribe: watch.subscribe,
    dispose: () => {
      watch.dispose();
      events.RemoveApiEventListener('SheetChange', heard);
    },
  };
}
