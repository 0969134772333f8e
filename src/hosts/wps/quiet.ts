import { calculation } from './enums';
import type { WpsApplication } from './jsapi';

const names = ['ScreenUpdating', 'EnableEvents', 'DisplayAlerts', 'CopyObjectsWithCells'] as const;

/**
 * Works while WPS neither draws, tells, asks nor calculates, and leaves charts where cells are copied. How it was before comes back
 * whatever happens; what is refused once is tried again.
 */
export async function quietly<T>(app: WpsApplication, work: () => Promise<T>): Promise<T> {
  const switches = names.map((name) => ({ name, was: app[name] }));
  const was = app.Calculation;
  try {
    for (const name of names) app[name] = false;
    app.Calculation = calculation.manual;
    return await work();
  } finally {
    surely(() => (app.Calculation = was));
    for (const { name, was: before } of switches) surely(() => (app[name] = before));
  }
}

function surely(put: () => void): void {
  try {
    put();
  } catch {
    attempt(put);
  }
}

function attempt(put: () => void): void {
  try {
    put();
  } catch {
    // WPS does not listen any more.
  }
}
