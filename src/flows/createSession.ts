import type { Issue } from '../base/issue';
import { sheetKeys } from '../layout/sheetKey';
import { listTemplates } from '../scheme/templates';
import { eventActions } from './eventActions';
import { explainScore } from './explainScore';
import { finalActions } from './finalActions';
import { previewFixes } from './fixes';
import { orIssue } from './issueError';
import { locateCell } from './locateCell';
import { logActions } from './logActions';
import { nextEntry } from './nextEntry';
import type { Session } from './session';
import { schemeActions } from './schemeActions';
import { suggestActions } from './suggestActions';
import { setupActions } from './setupActions';
import { sheetActions } from './sheetActions';
import { resultActions } from './resultActions';
import { rosterActions } from './rosterActions';
import { whatIf, whatIfTargets } from './whatIf';
import { pasteActions } from './pasteActions';
import { createState, titleCell, type SessionParts } from './sessionState';

/** How long after the last edit the workbook is read again, and how long after it could not be read. */
const restMs = 250;
const retryMs = 2_000;

/** All flows over one workbook. The snapshot is empty until the first `refresh`. */
export function createSession(parts: SessionParts): Session {
  const { host } = parts;
  const state = createState(parts);
  return {
    hostKind: host.kind,
    refresh: state.refresh,
    schemes: listTemplates,
    ...setupActions(parts, state),
    ...rosterActions(parts, state),
    ...sheetActions(parts, state),
    ...eventActions(parts, state),
    ...logActions(parts, state),
    ...resultActions(parts, state),
    ...schemeActions(parts, state),
    ...suggestActions(parts, state),
    ...pasteActions(parts, state),
    ...finalActions(parts, state),
    previewFixes: (issues: readonly Issue[]) => previewFixes(state.book(), issues),
    explain: (unit, leaf) => explainScore(state.book(), state.snapshot(), unit, leaf),
    whatIfTargets: (group) => {
      const { planned } = state.book();
      return planned === null ? [] : whatIfTargets(planned.assessment.scheme, group);
    },
    whatIf: (group, changes) => {
      const { planned } = state.book();
      return planned === null ? null : whatIf(planned.assessment, group, changes);
    },
    locateSelection: async () => {
      const selected = await orIssue(host.selection());
      return selected === null ? null : locateCell(state.book(), selected);
    },
    reveal: (sheet, cell) => orIssue(host.reveal({ sheet, cell }, { focus: true })),
    revealRanking: async (group) => {
      const sheet = state.book().read.sheets.get(sheetKeys.ranking(group))?.content.name;
      if (sheet !== undefined) await orIssue(host.reveal({ sheet, cell: titleCell }));
    },
    revealEntry: async (unit) => {
      const cell = nextEntry(state.book(), state.snapshot(), unit);
      if (cell !== null) await orIssue(host.reveal(cell, { focus: true }));
    },
    undo: state.undo,
    onChange: (listener) => {
      let cancel: (() => void) | null = null;
      let isOver = false;
      const readAfter = (ms: number): void => {
        cancel?.();
        cancel = parts.later(ms, () => void read());
      };
      const read = async (): Promise<void> => {
        const { done, snapshot } = await state.refresh();
        if (isOver) return;
        // While somebody types in the next cell the program may not answer, and no other event need come.
        if (done) listener(snapshot);
        else readAfter(retryMs);
      };
      const stop = host.onEdit(() => readAfter(restMs));
      return () => {
        isOver = true;
        cancel?.();
        stop();
      };
    },
  };
}
