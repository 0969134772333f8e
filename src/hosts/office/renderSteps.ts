import type { RenderOptions } from '../../workbook/host';
import type { SheetPlan, WorkbookPlan } from '../../workbook/plan';
import { blockSteps } from './blockSteps';
import type { Change } from '../inPlace/change';
import { chartName } from '../inPlace/chartName';
import { copyFrameSteps } from './copyFrameSteps';
import type { Details } from './details';
import { frameSteps, likeSteps } from './frameSteps';
import { groupFrames } from '../inPlace/frames';
import { allowedOf } from '../inPlace/allowedOf';
import { renameSteps } from './renameSteps';
import { estimateBytes, onSheet, type Step } from './requests';
import { printAreaLeft, resetSheet } from './resetSheet';
import { awaySteps, openSteps, shadowSteps } from './shadowSteps';
import { visibilitySteps } from './visibility';

/** The sheets that are there, as an action finds them. */
export interface Ground {
  readonly names: readonly string[];
  /** Id of the sheet in front. */
  readonly active: string;
  readonly change: Change;
  /** Of the replaced sheets, in their order. */
  readonly details: readonly Details[];
}

type Styles = WorkbookPlan['styles'];

/** Copies of what is replaced, names, and all sheets of the plan without content: formulas may then speak of any of them. */
export function frameworkSteps(
  { names, change, details }: Ground,
  { styles }: WorkbookPlan,
): readonly Step[] {
  const { renames, removed, replaced, added } = change;
  const groups = groupFrames(added.map((it) => it.plan));
  return [
    ...openSteps([...replaced, ...removed].map((it) => it.facts)),
    ...shadowSteps(replaced),
    ...awaySteps(removed),
    ...renameSteps(renames.filter(isStill(change)), names),
    ...groups.map(({ first }) => addStep(first.name)),
    ...groups.flatMap(({ first, others }) => [
      ...onSheet(first.name, frameSteps(first, styles)),
      ...others.flatMap((it) => copyFrameSteps(first, it)),
    ]),
    ...added.map(({ plan, position }) => placeStep(plan.name, position)),
    ...replaced.flatMap(({ plan }, index) => {
      const known = details[index];
      return known === undefined ? [] : resetSteps(plan, known);
    }),
    ...replacedFrames(replaced, details, styles),
  ];
}

/** A sheet that is taken away gets another name anyway. */
function isStill({ removed }: Change): (rename: { readonly id: string }) => boolean {
  const gone = new Set(removed.map((it) => it.facts.id));
  return ({ id }) => !gone.has(id);
}

function addStep(name: string): Step {
  return {
    bytes: estimateBytes(1, 0),
    run: ({ workbook }) => {
      workbook.worksheets.add(name);
    },
  };
}

function placeStep(name: string, position: number): Step {
  return {
    bytes: estimateBytes(1, 1),
    run: ({ sheet }) => {
      sheet(name).position = position;
    },
  };
}

function resetSteps(plan: SheetPlan, details: Details): readonly Step[] {
  const planned = new Set((plan.charts ?? []).map(chartName));
  const printArea = printAreaLeft(details, plan);
  return onSheet(plan.name, [
    {
      bytes: estimateBytes(8, 20),
      run: (sheet) => {
        resetSheet(sheet, details);
        for (const it of details.charts) if (!planned.has(it)) sheet.charts.getItem(it).delete();
        if (printArea !== null) sheet.pageLayout.setPrintArea(printArea);
      },
    },
  ]);
}

/** Charts that are there stay where people put them. */
function replacedFrames(
  replaced: Change['replaced'],
  details: readonly Details[],
  styles: Styles,
): readonly Step[] {
  const plans = replaced.map(({ plan }, index): SheetPlan => {
    const there = new Set(details[index]?.charts);
    const charts = (plan.charts ?? []).filter((it) => !there.has(chartName(it)));
    return charts.length === (plan.charts ?? []).length ? plan : { ...plan, charts };
  });
  return groupFrames(plans).flatMap(({ first, others }) => [
    ...onSheet(first.name, frameSteps(first, styles)),
    ...others.flatMap((it) => likeSteps(first, it)),
  ]);
}

/** What stands in the cells, sheet by sheet, each locked when it is done. */
export function contentSteps(
  { styles, sheets }: WorkbookPlan,
  onProgress: RenderOptions['onProgress'],
): readonly Step[] {
  return sheets.flatMap((plan, index) => {
    const allowed = allowedOf(plan, styles);
    const lock: Step = {
      bytes: estimateBytes(1, 1, allowed),
      run: ({ sheet }) => {
        if (allowed !== null) sheet(plan.name).protection.protect(allowed);
      },
      done: () => onProgress?.(index + 1, plan.name),
    };
    return [...onSheet(plan.name, blockSteps(plan.blocks)), lock];
  });
}

/** What is seen, at last. */
export function endSteps({ change, active }: Ground, plan: WorkbookPlan): readonly Step[] {
  const before = new Map(change.replaced.map((it) => [it.plan.name, it.facts.visibility]));
  const changed = plan.sheets.filter(
    ({ name, visibility }) => (before.get(name) ?? 'visible') !== visibility,
  );
  const isAway =
    change.removed.some((it) => it.facts.id === active) ||
    changed.some((it) => it.visibility !== 'visible' && isActive(change, active, it.name));
  return [
    ...visibilitySteps(changed.map(({ name, visibility }) => ({ sheet: name, visibility }))),
    ...(isAway ? [] : [frontStep(active)]),
    ...visibilitySteps(
      change.removed.map(({ shadow }) => ({ sheet: shadow, visibility: 'veryHidden' })),
    ),
    {
      bytes: estimateBytes(1, 1),
      run: ({ workbook }) => workbook.application.calculate('Recalculate'),
    },
  ];
}

function isActive({ replaced }: Change, active: string, name: string): boolean {
  return replaced.some((it) => it.facts.id === active && it.plan.name === name);
}

/** Copying a sheet may bring the copy to the front. */
function frontStep(active: string): Step {
  return {
    bytes: estimateBytes(1, 1),
    run: ({ workbook }) => workbook.worksheets.getItem(active).activate(),
  };
}
