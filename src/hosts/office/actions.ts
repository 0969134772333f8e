import { HostError } from '../../workbook/host';
import { cleanFacts } from './cleanFacts';
import type { Facts } from '../inPlace/facts';
import { loadFacts } from './loadFacts';
import { toHostError } from './hostErrors';
import type { Entry } from '../inPlace/journal';
import { sendSteps } from './requests';
import { deleteSteps } from './shadowSteps';
import type { UndoLog } from '../inPlace/undoLog';

/** A changing action. What it is about to do it tells `begin`, oldest first, and puts it down in the workbook. */
type Work = (
  context: Excel.RequestContext,
  facts: Facts,
  begin: (entries: readonly Entry[]) => void,
) => Promise<void>;

/** Asks the workbook something. @throws {HostError} */
export async function ask<T>(question: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await question(new Excel.RequestContext());
  } catch (error) {
    throw toHostError(error);
  }
}

/**
 * Gives what runs an action while Excel tells nobody of what we write. What an earlier one left behind is undone first. Where the action
 * fails it is undone; where that fails too the journal stays in the workbook, and the next action or start undoes it. What was done goes
 * into the log, and copies that only earlier actions needed go from the workbook. It throws a {@link HostError}.
 */
export function createAct(log: UndoLog): (work: Work) => Promise<void> {
  let hasFailed = false;
  const clean = async (context: Excel.RequestContext): Promise<Facts> => {
    const facts = await cleanFacts(context, await loadFacts(context), hasFailed);
    hasFailed = false;
    return facts;
  };
  return async (work) => {
    let begun: readonly Entry[] = [];
    try {
      const context = new Excel.RequestContext();
      context.runtime.enableEvents = false;
      const facts = await clean(context);
      await work(context, facts, (entries) => (begun = entries));
      begun.forEach(log.add);
    } catch (error) {
      hasFailed ||= begun.length > 0;
      // Where that fails too, the journal stays.
      if (begun.length > 0) await clean(new Excel.RequestContext()).catch(() => undefined);
      throw await toWriteError(error);
    } finally {
      await tellAgain(log);
    }
  };
}

/** Excel refuses a locked cell and a workbook opened for reading alike; it is asked which. */
async function toWriteError(error: unknown): Promise<Error> {
  const ours = toHostError(error);
  if (!(ours instanceof HostError) || ours.code !== 'protectedSheet') return ours;
  return (await isReadOnly()) ? new HostError('readOnly', ours.message, { cause: error }) : ours;
}

async function isReadOnly(): Promise<boolean> {
  try {
    const context = new Excel.RequestContext();
    const workbook = context.workbook.load('readOnly');
    await context.sync();
    return workbook.readOnly;
  } catch {
    return false;
  }
}

/**
 * Excel tells of what people do again, and copies that nobody needs go. Should Excel not listen now, both is done with the next
 * action.
 */
async function tellAgain(log: UndoLog): Promise<void> {
  try {
    const context = new Excel.RequestContext();
    context.runtime.enableEvents = true;
    await sendSteps(context, deleteSteps(log.stale()));
    await context.sync();
    log.forgetStale();
  } catch {
    // What was done is done.
  }
}
