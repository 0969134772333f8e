import type { Issue } from '../../base/issue';
import type { RenderOptions } from '../../workbook/host';
import { unsupportedValidations } from '../../workbook/listChoices';
import type { WorkbookPlan } from '../../workbook/plan';
import { throwIfAborted } from '../../workbook/throwIfAborted';
import { planChange } from '../inPlace/change';
import { leftOf, requireOpenStructure, toRenderEntry } from '../inPlace/renderEntry';
import { loadDetails } from './details';
import type { Facts } from '../inPlace/facts';
import { journalOf, type Entry } from '../inPlace/journal';
import { beginStep, endJournal, putKept } from './putJournal';
import { contentSteps, endSteps, frameworkSteps } from './renderSteps';
import { estimateBytes, sendSteps, type Step } from './requests';
import { deleteSteps } from './shadowSteps';
import { canValidate } from '../inPlace/canValidate';
import { withEdits } from '../inPlace/withEdits';
import { beforeRendering } from '../inPlace/writeTargets';
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
  const { signal, onProgress, edits = [], locks = [] } = options;
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
  const entry = toRenderEntry({ ...facts, sheets }, change, details);
  const write =
    elsewhere.length + locks.length === 0
      ? null
      : await planWrite(context, leftOf(change, sheets), elsewhere, locks);
  const writeEntry = write && beforeRendering(write.entry, sheets);
  const ground = { names: sheets.map((it) => it.name), active: facts.active, change, details };
  begin(writeEntry === null ? [entry] : [writeEntry, entry]);
  await sendSteps(
    context,
    [
      ...deleteSteps(facts.sheets.map((it) => it.name).filter((it) => gone.has(it))),
      beginStep(journalOf([entry])),
      ...frameworkSteps(ground, whole),
    ],
    signal,
  );
  await sendSteps(context, contentSteps(whole, onProgress), signal);
  const shadows = [...entry.replaced, ...entry.removed].map((it) => it.shadow);
  await sendSteps(context, [
    ...(write && writeEntry ? writeSteps({ ...write, entry: writeEntry }, [entry]) : []),
    ...endSteps(ground, whole),
    commitStep(facts.kept, [...kept, ...shadows]),
  ]);
  return unsupportedValidations(plan.sheets, canValidate);
}

/** From here on the action is done: the journal goes with the last thing that Excel is told. */
function commitStep(before: readonly string[] | null, kept: readonly string[]): Step {
  return {
    bytes: estimateBytes(6, 3, kept),
    run: (bench) => {
      putKept(bench, before, kept);
      endJournal(bench);
    },
  };
}
