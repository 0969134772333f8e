import { loadDetails } from './details';
import type { Facts, SheetFacts } from '../inPlace/facts';
import { loadFacts } from './loadFacts';
import { findBefore, type Found } from '../inPlace/findBefore';
import type { RenderEntry, Touched } from '../inPlace/journal';
import { orphansOf } from '../inPlace/orphans';
import { frontBack, openedSheets, orderBack, renamesBack, shownBack } from '../inPlace/undoPlan';
import { putBackSteps } from './putBackSteps';
import { putWritten } from './putWritten';
import { renameSteps } from './renameSteps';
import { estimateBytes, sendSteps, type Step } from './requests';
import { deleteSteps, lockSteps } from './shadowSteps';
import { loadStates } from './sheetState';
import { columnSteps, rowSteps } from './sizeSteps';
import { visibilitySteps } from './visibility';

/** Undoes a rendering, wherever it stopped; also one that is undone in part. */
export async function undoRender(context: Excel.RequestContext, entry: RenderEntry): Promise<void> {
  const facts = await loadFacts(context);
  const found = findBefore(facts, entry);
  const ids = new Set([...found.values()].map((it) => it.id));
  const copies = new Map(
    facts.sheets.filter((it) => !ids.has(it.id)).map((it) => [it.name, it] as const),
  );
  const back = await putBack(context, entry, found, copies);
  const gone = [
    ...orphansOf(facts, entry, ids),
    ...[...entry.added, ...entry.replaced.map((it) => it.shadow)].flatMap((name) => {
      const copy = copies.get(name);
      return copy === undefined || back.standIns.has(copy.id) ? [] : [copy.id];
    }),
  ];
  await sendSteps(context, [
    ...renameSteps(
      renamesBack(entry, found),
      facts.sheets.map((it) => it.name),
    ),
    ...entry.removed.flatMap((it) => keyBack(it, found)),
    ...back.steps,
    ...lockSteps(openedSheets(entry, found, copies)),
    ...visibilitySteps(shownBack(entry, found)),
    ...deleteSteps(gone),
    ...orderSteps(entry, facts, found),
  ]);
}

/** Replaced sheets from their copies. Where somebody deleted the sheet meanwhile, the copy takes its place. */
async function putBack(
  context: Excel.RequestContext,
  { replaced }: RenderEntry,
  found: Found,
  copies: ReadonlyMap<string, SheetFacts>,
) {
  const pairs = replaced.flatMap((touched) => {
    const shadow = copies.get(touched.shadow);
    return shadow === undefined ? [] : [{ touched, shadow, now: found.get(touched.id) }];
  });
  const isThere = (it: (typeof pairs)[number]): it is Required<typeof it> & { now: SheetFacts } =>
    it.now !== undefined;
  const there = pairs.filter(isThere);
  const lost = pairs.filter((it) => it.now === undefined);
  const states = await loadStates(
    context,
    there.map(({ touched, shadow }) => ({
      id: shadow.id,
      shadow: shadow.name,
      name: touched.name,
    })),
  );
  const details = await loadDetails(
    context,
    there.map((it) => it.now.id),
  );
  return {
    standIns: new Set(lost.map((it) => it.shadow.id)),
    steps: [
      ...there.flatMap(({ touched, shadow, now }, index) => {
        const [state, own] = [states[index], details[index]];
        if (state === undefined || own === undefined) return [];
        return putBackSteps({ touched, shadow: shadow.id, state, now, details: own });
      }),
      ...lost.flatMap(({ touched, shadow }) => standInSteps(touched, shadow)),
    ],
  };
}

function standInSteps(touched: Touched, shadow: SheetFacts): readonly Step[] {
  const steps = [
    ...columnSteps({ points: [], hidden: touched.hiddenColumns }),
    ...rowSteps({ points: [], hidden: touched.hiddenRows }),
  ];
  return [
    {
      bytes: estimateBytes(2, 4) + steps.reduce((sum, it) => sum + it.bytes, 0),
      run: ({ workbook }) => {
        const sheet = workbook.worksheets.getItem(shadow.id);
        putWritten(sheet.getRange('A1'), [[touched.key]]);
        for (const { run } of steps) run(sheet);
        if (touched.allowed !== null) sheet.protection.protect(touched.allowed);
        sheet.name = touched.name;
        sheet.visibility = 'Visible';
      },
    },
  ];
}

/** A sheet that was taken away gets back its key and its lock. One that is locked and has its name was not touched. */
function keyBack({ id, name, key, allowed }: Touched, found: Found): readonly Step[] {
  const now = found.get(id);
  if (now === undefined || (now.allowed !== null && now.name === name)) return [];
  return [
    {
      bytes: estimateBytes(3, 3, allowed),
      run: ({ workbook }) => {
        const sheet = workbook.worksheets.getItem(now.id);
        if (now.allowed !== null) sheet.protection.unprotect();
        putWritten(sheet.getRange('A1'), [[key]]);
        if (allowed !== null) sheet.protection.protect(allowed);
      },
    },
  ];
}

function orderSteps(entry: RenderEntry, facts: Facts, found: Found): readonly Step[] {
  const front = frontBack(entry, found);
  return [
    ...orderBack(entry, facts, found).map((id, position): Step => ({
      bytes: estimateBytes(1, 1),
      run: ({ workbook }) => {
        workbook.worksheets.getItem(id).position = position;
      },
    })),
    ...(front === undefined
      ? []
      : [
          {
            bytes: estimateBytes(1, 1),
            run: ({ workbook }: Parameters<Step['run']>[0]) =>
              workbook.worksheets.getItem(front).activate(),
          },
        ]),
  ];
}
