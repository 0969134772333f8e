import type { Evaluation } from '../scoring/evaluation';
import { withName, withRoster, withStatus, withUnit, type RosterChange } from './roster';
import type { Outcome, Session } from './session';
import type { SessionParts, SessionState } from './sessionState';
import { needEvaluation, refuse } from './step';

function nameOf({ roster }: Evaluation, code: string): string {
  return roster.find((it) => it.code === code)?.name ?? code;
}

/** Units that come, go and change their names; what was typed for them stays. */
export function rosterActions(
  { actions }: SessionParts,
  state: SessionState,
): Pick<Session, 'setRoster' | 'renameUnit' | 'addUnit' | 'setUnitStatus'> {
  const change = (
    unit: string | null,
    label: (evaluation: Evaluation) => string,
    apply: (evaluation: Evaluation) => RosterChange,
  ): Promise<Outcome> =>
    state.run((book) => {
      const before = needEvaluation(book);
      if (unit !== null && !before.roster.some((it) => it.code === unit))
        return refuse([{ code: 'unit.unknown', severity: 'error', params: { unit } }]);
      const { evaluation, issues } = apply(before);
      if (evaluation === null) return refuse(issues);
      return { ok: true, label: label(before), change: { evaluation }, issues };
    });
  return {
    setRoster: (group, names) =>
      change(
        null,
        ({ scheme }) => {
          const name = scheme.groups.find((it) => it.id === group)?.name ?? group;
          return actions.setRoster(name, names.filter((it) => it.trim() !== '').length);
        },
        (it) => withRoster(it, group, names),
      ),
    renameUnit: (code, name) =>
      change(
        code,
        (it) => actions.renameUnit(nameOf(it, code), name),
        (it) => withName(it, code, name),
      ),
    addUnit: (group, name) =>
      change(
        null,
        () => actions.addUnit(name),
        (it) => withUnit(it, group, name),
      ),
    setUnitStatus: (code, status) =>
      change(
        code,
        (it) =>
          status === 'withdrawn'
            ? actions.withdrawUnit(nameOf(it, code))
            : actions.restoreUnit(nameOf(it, code)),
        (it) => ({ evaluation: withStatus(it, code, status), issues: [] }),
      ),
  };
}
