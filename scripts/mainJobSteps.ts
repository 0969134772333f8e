import { mustBeDone } from '../src/cli/buildExample';
import type { Session } from '../src/flows/session';
import { codesOf } from '../test/flows/openSession';
import { groupsOf, type UnitCounts } from '../test/hosts/inPlace/mainJob';

/** What a person does, by name. */
export type Steps = Readonly<
  Record<string, (session: Session, counts: UnitCounts) => Promise<unknown>>
>;

/** 54 is all units of the largest document. */
export const sizes: readonly UnitCounts[] = [
  { town: 1, dept: 0 },
  { town: 19, dept: 0 },
  { town: 19, dept: 35 },
];

/** What is done, one after another; each with the reading of the workbook before and after that belongs to it. */
export const operations: Steps = {
  insert: async (session, counts) => mustBeDone(await session.insertSheets(groupsOf(counts))),
  read: async (session) => mustBeDone(await session.refresh()),
  entries: async (session, counts) => {
    const units = await Promise.all(groupsOf(counts).map((it) => codesOf(session, it)));
    mustBeDone(await session.fillExample(units.flat()));
  },
  totals: async (session) => mustBeDone(await session.setTies('dense')),
  ranking: async (session) => mustBeDone(await session.makeRanking('town')),
};

/** The same of what an everyday job does not do: every sheet is written anew, and put back. Only the host can undo. */
export const rewriting: Steps = {
  'other layout': async (session, counts) => {
    for (const it of groupsOf(counts)) mustBeDone(await session.setLayout(it, 'groupSheet'));
  },
  'undo of it': async (session) => mustBeDone(await session.undo()),
};
