import { newEventLedger } from '../layout/eventRoom';
import { sheetKeys } from '../layout/sheetKey';
import { withEventUnits } from './eventUnits';
import type { Session } from './session';
import type { SessionParts, SessionState } from './sessionState';
import { needEvaluation, refuse } from './step';

/** The ledger of events: making and showing it, and choosing whose counts it makes. */
export function eventActions(
  { actions, host }: SessionParts,
  state: SessionState,
): Pick<Session, 'openEventLedger' | 'setEventUnits'> {
  return {
    openEventLedger: async () => {
      const sheet = state.book().read.sheets.get(sheetKeys.events)?.content.name;
      if (sheet !== undefined) {
        const outcome = await state.refresh();
        await host.reveal({ sheet, cell: 'B5' });
        return outcome;
      }
      return state.run((book) => {
        const evaluation = needEvaluation(book);
        const events = evaluation.events ?? newEventLedger;
        const change = { evaluation: { ...evaluation, events } };
        return { ok: true, label: actions.makeEventLedger, change, show: sheetKeys.events };
      });
    },
    setEventUnits: (units, isCounted) =>
      state.run((book) => {
        const evaluation = needEvaluation(book);
        const unknown = units.filter((it) => !evaluation.roster.some(({ code }) => code === it));
        if (unknown.length > 0)
          return refuse(
            unknown.map((unit) => ({
              code: 'unit.unknown',
              severity: 'error',
              params: { unit },
            })),
          );
        const label = (isCounted ? actions.countEvents : actions.typeCounts)(units.length);
        return {
          ok: true,
          label,
          change: { evaluation: withEventUnits(evaluation, units, isCounted) },
        };
      }),
  };
}
