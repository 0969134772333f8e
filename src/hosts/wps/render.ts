import type { Issue } from '../../base/issue';
import type { RenderOptions } from '../../workbook/host';
import { unsupportedValidations } from '../../workbook/listChoices';
import type { WorkbookPlan } from '../../workbook/plan';
import { throwIfAborted } from '../../workbook/throwIfAborted';
import { allowedOf } from '../inPlace/allowedOf';
import { canValidate } from '../inPlace/canValidate';
import { planChange, type Change } from '../inPlace/change';
import { groupFrames } from '../inPlace/frames';
import { journalOf, type RenderEntry } from '../inPlace/journal';
import { renameOrder } from '../inPlace/renameOrder';
import { leftOf, requireOpenStructure, toRenderEntry } from '../inPlace/renderEntry';
import { withEdits } from '../inPlace/withEdits';
import type { Action } from './action';
import { addFrames } from './addFrames';
import type { Book } from './book';
import { deleteSheet } from './deleteSheet';
import { measureDigits, type ToDigits } from './digitWidth';
import { endRender } from './endRender';
import type { WpsWorksheet } from './jsapi';
import { openSheets } from './locks';
import { protect } from './protection';
import { putContents } from './putContents';
import { replaceFrames } from './replaceFrames';
import { copyToShadow, takeAway } from './shadows';
import { touchedPart } from './touched';
import { beforeRendering } from '../inPlace/writeTargets';
import { planWrite, writeCells } from './writeCells';

/**
 * Renders a plan. Where it fails the caller undoes what `begin` was told of.
 *
 * ```
 *  facts ─▶ change ─▶ journal ─▶ shadows, names, frames ─▶ contents ─▶ what is seen
 *           (pure)     └──────────── calls, undone by the journal ────────────┘
 * ```
 *
 * @throws {HostError} `taken`, `protectedWorkbook`, `protectedSheet`, `aborted` …
 */
export async function renderPlan(
  action: Action,
  plan: WorkbookPlan,
  options: RenderOptions,
): Promise<readonly Issue[]> {
  const { book, journal, facts, stale, begin } = action;
  const { signal, onProgress, edits = [], locks = [] } = options;
  const beat = async (): Promise<void> => {
    await action.pause();
    throwIfAborted(signal);
  };
  throwIfAborted(signal);
  const { whole, elsewhere } = withEdits(plan, edits);
  const gone = facts.sheets.filter((it) => stale.includes(it.name));
  const sheets = facts.sheets.filter((it) => !gone.includes(it));
  const change = planChange(sheets, plan, options);
  requireOpenStructure(facts, change);
  const affected = [...change.replaced, ...change.removed];
  const parts = affected.map((it) => touchedPart(book.sheet(it.facts.id)));
  const entry = toRenderEntry({ ...facts, sheets }, change, parts);
  const write =
    elsewhere.length + locks.length === 0
      ? null
      : planWrite(book, leftOf(change, sheets), elsewhere, locks);
  for (const it of gone) deleteSheet(book.sheet(it.id));
  begin([entry]);
  journal.put({ journal: journalOf([entry]), kept: facts.kept });
  const written = await putFramework(action, { entry, change, styles: plan.styles, beat });
  for (const [index, it] of whole.sheets.entries()) {
    const sheet = written.get(it.name);
    if (sheet === undefined) continue;
    putContents(sheet, it.blocks);
    const allowed = allowedOf(it, plan.styles);
    if (allowed !== null) protect(sheet, allowed);
    onProgress?.(index + 1, it.name);
    await beat();
  }
  if (write !== null) {
    const own = beforeRendering(write.entry, sheets);
    writeCells(action, { ...write, entry: own }, [entry]);
  }
  endRender(action, { entry, change, plan, written });
  return unsupportedValidations(plan.sheets, canValidate);
}

interface Framework {
  readonly entry: RenderEntry;
  readonly change: Change;
  readonly styles: WorkbookPlan['styles'];
  readonly beat: () => Promise<void>;
}

/** Copies of what is replaced, names, and all sheets of the plan without content: formulas may then speak of any of them. */
async function putFramework(
  { book }: Action,
  { entry, change, styles, beat }: Framework,
): Promise<ReadonlyMap<string, WpsWorksheet>> {
  const { renames, removed, replaced, added } = change;
  openSheets(
    book,
    [...replaced, ...removed].map((it) => it.facts),
  );
  for (const it of replaced) {
    await beat();
    copyToShadow(book, it);
  }
  for (const it of removed) takeAway(book, it);
  const away = new Set(removed.map((it) => it.facts.id));
  const still = renames.filter((it) => !away.has(it.id));
  const names = entry.before.map((it) => it.name);
  for (const { id, name } of renameOrder(still, names)) book.sheet(id).Name = name;
  const frames = { book, styles, toDigits: lazyDigits(book) };
  const sheets = new Map(await replaceFrames(frames, replaced, entry.replaced, beat));
  for (const group of groupFrames(added.map((it) => it.plan))) {
    await beat();
    for (const [name, sheet] of await addFrames(frames, group, beat)) sheets.set(name, sheet);
  }
  const { Worksheets: tabs } = book.workbook;
  for (const { plan, position } of added) sheets.get(plan.name)?.Move(tabs.Item(position + 1));
  return sheets;
}

/** Measures once, on the sheet in front, which is about to be sized. */
function lazyDigits({ workbook }: Book): ToDigits {
  let toDigits: ToDigits | undefined;
  return (points) => {
    toDigits ??= measureDigits(workbook.ActiveSheet);
    return toDigits(points);
  };
}
