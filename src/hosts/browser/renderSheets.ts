import type { IStyleData } from '@univerjs/core';
import type { Issue } from '../../base/issue';
import { HostError, type RenderOptions } from '../../workbook/host';
import type { WorkbookPlan } from '../../workbook/plan';
import { throwIfAborted } from '../../workbook/throwIfAborted';
import { breakInFormula, renameInFormula } from '../xlsx/sheetReferences';
import type { KeptPlan } from './livePlan';
import { relocked } from './relocked';
import { rewriteSnapshot } from './rewriteSnapshot';
import { toSheetSnapshot } from './sheetSnapshot';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** The sheets of a workbook after a plan was rendered into it, by name; their order is the file's to say. */
export interface RenderedSheets {
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  readonly styles: WorkbookSnapshot['styles'];
  /** By sheet id, of the planned ones. */
  readonly kept: ReadonlyMap<string, KeptPlan>;
}

/** Work is put aside this often, so that the page stays alive and a signal can arrive. */
const sliceMs = 40;

/** Replaces and adds planned sheets, removes and renames others; nothing given is changed. @throws {HostError} `aborted`. */
export async function renderSheets(
  before: WorkbookSnapshot,
  plan: WorkbookPlan,
  { remove = [], rename = {}, locks = [], signal }: RenderOptions,
  idOf: () => string,
): Promise<RenderedSheets> {
  const sheets = remaining(before, remove, rename);
  const styles: Record<string, IStyleData> = {};
  for (const [key, style] of Object.entries(before.styles)) if (style) styles[key] = style;
  const kept = new Map<string, KeptPlan>();
  let pauseAt = Date.now() + sliceMs;
  for (const it of locks) {
    const sheet = sheets.get(it.sheet);
    if (sheet === undefined) throw new HostError('missingSheet', `there is no sheet ${it.sheet}`);
    sheets.set(it.sheet, relocked(sheet, it));
  }
  for (const sheet of plan.sheets) {
    throwIfAborted(signal);
    const id = sheets.get(sheet.name)?.sheet.id ?? idOf();
    const rendered = toSheetSnapshot(plan, sheet, id);
    sheets.set(sheet.name, rendered.data);
    Object.assign(styles, rendered.styles);
    kept.set(id, sheet);
    if (Date.now() > pauseAt) {
      await new Promise((resolve) => setTimeout(resolve));
      pauseAt = Date.now() + sliceMs;
    }
  }
  return { sheets, styles, kept };
}

const fold = (name: string) => name.toLowerCase();

function remaining(
  before: WorkbookSnapshot,
  remove: readonly string[],
  rename: Readonly<Record<string, string>>,
): Map<string, SheetSnapshot> {
  const names = new Map(Object.entries(rename).map(([from, to]) => [fold(from), to]));
  const newName = (name: string) => names.get(fold(name)) ?? name;
  const removed = new Set(remove.map(fold));
  const isGone = (name: string) => removed.has(fold(name));
  const rewrite = (formula: string) => breakInFormula(renameInFormula(formula, newName), isGone);
  const isUntouched = names.size === 0 && removed.size === 0;
  const sheets = new Map<string, SheetSnapshot>();
  for (const it of before.sheets) {
    const name = newName(it.sheet.name);
    if (isGone(name)) continue;
    const renamed = { ...it, sheet: { ...it.sheet, name } };
    sheets.set(name, isUntouched ? it : rewriteSnapshot(renamed, rewrite));
  }
  return sheets;
}

/** A warning for each feature of the plan that the file holds and the grid does not show. */
export function unshownFeatures(plan: WorkbookPlan): readonly Issue[] {
  const features = [
    plan.sheets.some((it) => it.filter !== undefined) ? 'filter' : null,
    plan.sheets.some((it) => (it.charts ?? []).length > 0) ? 'charts' : null,
  ];
  return features.flatMap((feature): Issue[] =>
    feature === null
      ? []
      : [{ code: 'host.unsupported', severity: 'warning', params: { feature } }],
  );
}
