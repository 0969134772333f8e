import type { Issue } from '../../base/issue';
import { HostError, type RenderOptions } from '../../workbook/host';
import { unsupportedValidations } from '../../workbook/listChoices';
import type { WorkbookPlan } from '../../workbook/plan';
import { throwIfAborted } from '../../workbook/throwIfAborted';
import { planChange, type Affected, type Change } from './change';
import { loadDetails, type Details } from './details';
import type { Facts, SheetFacts } from './facts';
import {
  journalOf,
  journalStep,
  putJournal,
  putKept,
  type Entry,
  type RenderEntry,
  type Touched,
} from './journal';
import { contentSteps, endSteps, frameworkSteps } from './renderSteps';
import { estimateBytes, sendSteps, type Step } from './requests';
import { deleteSteps } from './shadowSteps';
import { canValidate } from './validationSteps';
import { withEdits } from './withEdits';
import { planWrite, writeSteps } from './writeCells';

/** An action while it runs. */
export interface Action {
  readonly context: Excel.RequestContext;
  readonly facts: Facts;
  /** Names of shadows nobody needs any more. */
  readonly stale: readonly string[];
  /** Names of shadows that earlier actions keep. */
  readonly kept: readonly string[];
  /** Told of what is about to be done, just before it is. */
  readonly begin: (entries: readonly Entry[]) => void;
}

/**
 * Renders a plan. Where it fails the caller undoes what `begin` was told of.
 *
 * ```
 *  facts ─▶ change ─▶ journal ─▶ shadows, names, frames ─▶ contents ─▶ what is seen
 *           (pure)     └────────────── few requests, each undone by the journal ─────┘
 * ```
 *
 * @throws {HostError} `taken`, `protectedWorkbook`, `protectedSheet`, `aborted` …
 */
export async function renderPlan(
  { context, facts, stale, kept, begin }: Action,
  plan: WorkbookPlan,
  options: RenderOptions,
): Promise<readonly Issue[]> {
  const { signal, onProgress, edits = [] } = options;
  throwIfAborted(signal);
  const { whole, elsewhere } = withEdits(plan, edits);
  const gone = new Set(stale);
  const sheets = facts.sheets.filter((it) => !gone.has(it.name));
  const change = planChange(sheets, plan, options);
  requireOpenStructure(facts, change);
  const affected = [...change.replaced, ...change.removed];
  const details = await loadDetails(
    context,
    affected.map((it) => it.facts.id),
  );
  throwIfAborted(signal);
  const entry = toEntry({ ...facts, sheets }, change, details);
  const write =
    elsewhere.length === 0 ? null : await planWrite(context, leftOf(change, sheets), elsewhere);
  const ground = { names: sheets.map((it) => it.name), active: facts.active, change, details };
  begin(write === null ? [entry] : [entry, write.entry]);
  await sendSteps(
    context,
    [
      ...deleteSteps(facts.sheets.map((it) => it.name).filter((it) => gone.has(it))),
      journalStep(journalOf([entry])),
      ...frameworkSteps(ground, whole),
    ],
    signal,
  );
  await sendSteps(context, contentSteps(whole, onProgress), signal);
  const shadows = [...entry.replaced, ...entry.removed].map((it) => it.shadow);
  await sendSteps(context, [
    ...(write === null ? [] : writeSteps(write, [entry])),
    ...endSteps(ground, whole),
    commitStep(facts.kept, [...kept, ...shadows]),
  ]);
  return unsupportedValidations(plan.sheets, canValidate);
}

/** Sheets that are neither written anew nor taken away, by the names they will have. */
function leftOf(
  { renames, removed, replaced }: Change,
  sheets: readonly SheetFacts[],
): readonly SheetFacts[] {
  const names = new Map(renames.map((it) => [it.id, it.to]));
  const gone = new Set([...removed, ...replaced].map((it) => it.facts.id));
  return sheets
    .filter((it) => !gone.has(it.id))
    .map((it) => ({ ...it, name: names.get(it.id) ?? it.name }));
}

function requireOpenStructure({ isStructureProtected }: Facts, change: Change): void {
  const doesTouch = Object.values(change).some((it) => it.length > 0);
  if (isStructureProtected && doesTouch)
    throw new HostError('protectedWorkbook', 'the structure of the workbook is protected');
}

/** From here on the action is done: the journal goes with the last thing that Excel is told. */
function commitStep(before: readonly string[] | null, kept: readonly string[]): Step {
  return {
    bytes: estimateBytes(4, 2, kept),
    run: (bench) => {
      putKept(bench, before, kept);
      putJournal(bench, null);
    },
  };
}

function toEntry(
  { sheets, active }: Facts,
  { renames, replaced, removed, added }: Change,
  details: readonly Details[],
): RenderEntry {
  const touched = ({ facts, shadow }: Affected, index: number): Touched => ({
    id: facts.id,
    name: facts.name,
    shadow,
    key: details[index]?.key ?? '',
    allowed: facts.allowed === null ? null : { ...facts.allowed },
    charts: [...(details[index]?.charts ?? [])],
    hiddenRows: [...(details[index]?.hiddenRows ?? [])],
    hiddenColumns: [...(details[index]?.hiddenColumns ?? [])],
  });
  const names = new Map([
    ...renames.map((it) => [it.id, it.to] as const),
    ...removed.map((it) => [it.facts.id, it.shadow] as const),
  ]);
  return {
    kind: 'render',
    before: sheets.map(({ id, name, visibility }) => {
      return { id, name, as: names.get(id) ?? name, visibility };
    }),
    active,
    replaced: replaced.map(touched),
    removed: removed.map((it, index) => touched(it, replaced.length + index)),
    added: added.map((it) => it.plan.name),
  };
}
