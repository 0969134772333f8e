import { calculation } from './enums';
import { surely } from './surely';
import type { WpsApplication, WpsRoot } from './jsapi';

const names = ['ScreenUpdating', 'EnableEvents', 'DisplayAlerts', 'CopyObjectsWithCells'] as const;

/** Settings of WPS as they were before it was quiet. */
type Settings = Pick<WpsApplication, (typeof names)[number] | 'Calculation'>;

/** Where pages of the add-in find them while WPS is quiet: a page that goes away leaves WPS so, and without calculation. */
const key = 'kaoping.quiet';

/**
 * Works while WPS neither draws, tells, asks nor calculates, and leaves charts where cells are copied. How it was before comes back
 * whatever happens; what is refused once is tried again. Where an earlier page went away meanwhile, it is as before that one.
 */
export async function quietly<T>(app: WpsRoot, work: () => Promise<T>): Promise<T> {
  const storage = app.PluginStorage;
  const was = interrupted(storage?.getItem(key)) ?? settingsOf(app);
  storage?.setItem(key, JSON.stringify(was));
  try {
    for (const name of names) app[name] = false;
    app.Calculation = calculation.manual;
    return await work();
  } finally {
    const isBack = [
      surely(() => (app.Calculation = was.Calculation)),
      ...names.map((name) => surely(() => (app[name] = was[name]))),
    ].every((it) => it);
    if (isBack) surely(() => storage?.removeItem(key));
  }
}

/** Whether an earlier page went away while WPS was quiet, in this run of WPS. */
export function remembersSettings({ PluginStorage }: WpsRoot): boolean {
  return interrupted(PluginStorage?.getItem(key)) !== null;
}

function settingsOf(app: WpsApplication): Settings {
  const { ScreenUpdating, EnableEvents, DisplayAlerts, CopyObjectsWithCells, Calculation } = app;
  return { ScreenUpdating, EnableEvents, DisplayAlerts, CopyObjectsWithCells, Calculation };
}

/** What an earlier page put down; null where it took it away again. */
function interrupted(text: unknown): Settings | null {
  if (typeof text !== 'string' || text === '') return null;
  const settings: Settings = JSON.parse(text);
  return settings;
}
