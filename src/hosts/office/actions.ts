import { HostError } from '../../workbook/host';
import { loadFacts, type Facts } from './facts';
import { toHostError } from './hostErrors';
import type { Entry } from './journal';
import { undoJournal } from './undoJournal';

/** A changing action. What it is about to do it tells `begin`, so that it can be undone. */
type Work<T> = (
  context: Excel.RequestContext,
  facts: Facts,
  begin: (entry: Entry) => void,
) => Promise<T>;

/** Asks the workbook something. @throws {HostError} */
export async function ask<T>(question: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await question(new Excel.RequestContext());
  } catch (error) {
    throw toHostError(error);
  }
}

/**
 * Runs an action while Excel tells nobody of what we write. What an earlier one left behind is undone first. Where the action fails
 * it is undone; where that fails too the journal stays in the workbook, and the next action or start undoes it.
 *
 * @throws {HostError}
 */
export async function act<T>(work: Work<T>): Promise<T> {
  let begun: Entry | undefined;
  let isReadOnly = false;
  try {
    const context = new Excel.RequestContext();
    context.runtime.enableEvents = false;
    const facts = await cleanFacts(context);
    ({ isReadOnly } = facts);
    return await work(context, facts, (entry) => (begun = entry));
  } catch (error) {
    if (begun !== undefined) await tryToUndo(begun);
    const ours = toHostError(error);
    if (isReadOnly && ours instanceof HostError && ours.code === 'protectedSheet')
      throw new HostError('readOnly', ours.message, { cause: error });
    throw ours;
  } finally {
    await tellAgain();
  }
}

async function cleanFacts(context: Excel.RequestContext): Promise<Facts> {
  const facts = await loadFacts(context);
  if (facts.journal === null) return facts;
  await undoJournal(context, facts.journal);
  return loadFacts(context);
}

async function tryToUndo(entry: Entry): Promise<void> {
  try {
    await undoJournal(new Excel.RequestContext(), { version: 1, entries: [entry] });
  } catch {
    // The journal stays.
  }
}

/** Excel tells of what people do again. Should it not listen now, it does so at the end of the next action. */
async function tellAgain(): Promise<void> {
  try {
    const context = new Excel.RequestContext();
    context.runtime.enableEvents = true;
    await context.sync();
  } catch {
    // What was done is done.
  }
}
