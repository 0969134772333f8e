import { sheetKeys } from '../layout/sheetKey';
import type { Session } from './session';
import type { SessionParts, SessionState } from './sessionState';
import { needEvaluation } from './step';

/** The record of actions as a sheet, to be read, printed and copied from. */
export function logActions(
  { actions }: SessionParts,
  state: SessionState,
): Pick<Session, 'openLog'> {
  return {
    openLog: () =>
      state.run((book) => {
        const change = { evaluation: { ...needEvaluation(book), hasLogSheet: true } };
        return { ok: true, label: actions.openLog, change, show: sheetKeys.log };
      }),
  };
}
