import { whatIf, whatIfTargets } from '../../src/flows/whatIf';
import { makeFinal } from '../../src/scoring/finals';
import type { Issue } from '../../src/base/issue';
import type { Explanation, Outcome, Session, Snapshot } from '../../src/flows/session';
import { zhCN } from '../../src/i18n/zh-CN';
import { loadTemplate, listTemplates } from '../../src/scheme/templates';
import { activeUnits, assess } from '../../src/scoring/assess';
import type { Evaluation } from '../../src/scoring/evaluation';
import { rankGroup } from '../../src/scoring/rankGroup';
import { scoreOne } from '../../src/flows/scoreAll';
import { scoreUnit } from '../../src/scoring/scoreUnit';
import { withEventUnits } from '../../src/flows/eventUnits';
import { newEventLedger } from '../../src/layout/eventRoom';
import { emptySnapshot } from '../../src/flows/emptySnapshot';
import { draftOf, memoryScheme } from './memoryScheme';
import { entriesOf, newEvaluation } from './memoryEvaluation';

/** What a memory session starts from, and what it says that only a workbook can. */
export interface MemoryStart {
  readonly evaluation?: Evaluation;
  readonly issues?: readonly Issue[];
  readonly spans?: Snapshot['spans'];
  readonly explanation?: Explanation;
  readonly undo?: string;
}

/** A session and what was asked of it: cells revealed, and edits that the test makes as if in the workbook. */
export interface MemorySession {
  readonly session: Session;
  readonly revealed: string[];
  readonly evaluation: () => Evaluation | null;
}

const noSeries = () => ({ state: 'blank', periods: null }) as const;

function snapshotOf(
  evaluation: Evaluation | null,
  start: MemoryStart,
  undo: string | null,
): Snapshot {
  if (evaluation === null) return { ...emptySnapshot, undo };
  const assessment = assess(evaluation);
  const groups = evaluation.inserted.map((group) => {
    const units = activeUnits(evaluation, group).map((it) => {
      if (assessment.model(group).staged !== null) return scoreOne(assessment, it);
      const entries = evaluation.units[it.code] ?? { complete: null, rows: {} };
      return scoreUnit(assessment.model(group), it.code, entries, noSeries);
    });
    return { group, units };
  });
  const scores = Object.fromEntries(
    groups.flatMap((it) => it.units.map((unit) => [unit.unit, unit] as const)),
  );
  return {
    evaluation: assessment.evaluation,
    scheme: assessment.scheme,
    findings: assessment.findings,
    open: assessment.open.map((it) => it.id),
    scores,
    rankings: Object.fromEntries(
      groups.map((it) => [it.group, rankGroup(assessment, it.group, scores)]),
    ),
    spans: start.spans ?? {},
    issues: start.issues ?? [],
    draft: draftOf(evaluation)?.review ?? null,
    undo,
  };
}

/** A session that keeps its evaluation in memory: scheme, findings, decisions, scores and ranks are the real ones, there is no workbook. */
export function memorySession(start: MemoryStart = {}): MemorySession {
  let evaluation = start.evaluation ?? null;
  let issues = start.issues ?? [];
  let undo: { readonly said: string; readonly before: Evaluation | null } | null =
    start.undo === undefined ? null : { said: start.undo, before: evaluation };
  const revealed: string[] = [];
  const snapshot = (): Snapshot => snapshotOf(evaluation, { ...start, issues }, undo?.said ?? null);
  const outcome = (done: boolean, found: readonly Issue[] = []): Promise<Outcome> =>
    Promise.resolve({ done, snapshot: snapshot(), issues: found });
  const change = (said: string, to: (it: Evaluation) => Evaluation): Promise<Outcome> => {
    if (evaluation === null) throw new RangeError('no evaluation');
    undo = { said, before: evaluation };
    evaluation = to(evaluation);
    return outcome(true);
  };
  const begin = (said: string, made: Evaluation): Promise<Outcome> => {
    undo = { said, before: evaluation };
    evaluation = made;
    return outcome(true);
  };
  const { actions } = zhCN;
  const nameOf = (code: string): string =>
    evaluation?.roster.find((it) => it.code === code)?.name ?? code;
  const groupOf = (code: string): string =>
    evaluation?.roster.find((it) => it.code === code)?.group ?? '';
  const session: Session = {
    hostKind: 'browser',
    refresh: () => outcome(true),
    schemes: listTemplates,
    chooseScheme: (id) => {
      const scheme = loadTemplate(id);
      if (scheme === null) return outcome(false);
      return begin(actions.chooseScheme(scheme.title), newEvaluation(scheme));
    },
    decide: (...decisions) =>
      change(actions.decide(decisions[0]?.finding ?? '', decisions.length), (it) => ({
        ...it,
        decisions: [
          ...it.decisions.filter((old) => decisions.every((one) => one.finding !== old.finding)),
          ...decisions,
        ],
      })),
    withdrawDecision: (finding) =>
      change(actions.withdrawDecision(finding), (it) => ({
        ...it,
        decisions: it.decisions.filter((old) => old.finding !== finding),
      })),
    setRoster: (group, names) =>
      change(actions.setRoster(group, names.length), (it) => ({
        ...it,
        roster: [
          ...it.roster.filter((unit) => unit.group !== group),
          ...names.map((name, index) => {
            const known = it.roster.find((unit) => unit.group === group && unit.name === name);
            return (
              known ?? { code: `${group}-new-${index}`, name, group, status: 'active' as const }
            );
          }),
        ],
      })),
    renameUnit: (code, name) =>
      change(actions.renameUnit(nameOf(code), name), (it) => ({
        ...it,
        roster: it.roster.map((unit) => (unit.code === code ? { ...unit, name } : unit)),
      })),
    addUnit: (group, name) =>
      change(actions.addUnit(name), (it) => ({
        ...it,
        roster: [...it.roster, { code: `${group}-${name}`, name, group, status: 'active' }],
      })),
    setUnitStatus: (code, status) =>
      change(
        status === 'active'
          ? actions.restoreUnit(nameOf(code))
          : actions.withdrawUnit(nameOf(code)),
        (it) => ({
          ...it,
          roster: it.roster.map((unit) => (unit.code === code ? { ...unit, status } : unit)),
        }),
      ),
    setTies: (ties) =>
      change(actions.setTies(ties), (it) => ({ ...it, options: { ...it.options, ties } })),
    insertSheets: (groups, _options, layouts = {}) =>
      change(actions.insertSheets(groups.length), (it) => ({
        ...it,
        inserted: [...new Set([...it.inserted, ...groups])],
        layouts: { ...it.layouts, ...layouts },
      })),
    setLayout: (group, layout) =>
      change(actions.setLayout(group, layout), (it) => ({
        ...it,
        layouts: { ...it.layouts, [group]: layout },
      })),
    fillExample: (units) =>
      change(actions.fillExample(units.length), (it) => ({
        ...it,
        units: {
          ...it.units,
          ...Object.fromEntries(units.map((code) => [code, entriesOf(it, groupOf(code), {})])),
        },
      })),
    markComplete: (units, isComplete) =>
      change(actions.markComplete(units.length), (it) => ({
        ...it,
        units: {
          ...it.units,
          ...Object.fromEntries(
            units.map((code) => [
              code,
              { rows: it.units[code]?.rows ?? {}, complete: isComplete ? '是' : null },
            ]),
          ),
        },
      })),
    openEventLedger: () => {
      revealed.push('ledger of events');
      return change(actions.makeEventLedger, (it) => ({
        ...it,
        events: it.events ?? newEventLedger,
      }));
    },
    openLog: () => {
      revealed.push('record of actions');
      return change(actions.openLog, (it) => ({ ...it, hasLogSheet: true }));
    },
    setEventUnits: (units, isCounted) =>
      change((isCounted ? actions.countEvents : actions.typeCounts)(units.length), (it) =>
        withEventUnits(it, units, isCounted),
      ),
    previewFixes: (all) =>
      all.flatMap((issue) => {
        const { fix } = issue;
        if (fix?.fix !== 'setValue') return [];
        const before = issue.code === 'entry.text' ? issue.params.text : '';
        return [{ issue, sheet: fix.sheet, cell: fix.cell, before, after: String(fix.value) }];
      }),
    applyFixes: (all) => {
      issues = issues.filter((it) => !all.includes(it));
      return change(actions.applyFixes(all.length), (it) => it);
    },
    makeRanking: (group) => {
      const { open } = snapshot();
      if (open.length > 0)
        return outcome(false, [
          {
            code: 'ranking.openDecisions',
            severity: 'error',
            params: { count: open.length, findings: open },
          },
        ]);
      const wanting = (snapshot().rankings[group] ?? []).filter((it) => it.rank === null);
      if (wanting.length > 0)
        return outcome(false, [
          {
            code: 'ranking.unfinished',
            severity: 'error',
            params: { units: wanting.map((it) => nameOf(it.unit)) },
          },
        ]);
      return change(actions.makeRanking(group), (it) => ({ ...it, ranked: [...it.ranked, group] }));
    },
    ...memoryScheme({
      evaluation: () => evaluation,
      change,
      begin,
      refuse: (found) => outcome(false, found),
      revealed,
    }),
    addOverrides: (group) =>
      change(actions.addOverrides(group), (it) => ({ ...it, corrected: [group] })),
    setOverride: (unit, entry) =>
      change(actions.override(nameOf(unit)), (it) => ({
        ...it,
        corrected: it.scheme.groups.map((group) => group.id),
        overrides: { ...it.overrides, [unit]: { ...entry, date: null } },
      })),
    verify: (group) =>
      change(actions.verify(group), (it) => ({
        ...it,
        verified: {
          ...it.verified,
          [group]: { at: '2021-12-20T09:00:00.000Z', figures: 10, checksum: 0 },
        },
      })),
    finalise: (group, by) =>
      change(actions.finalise(group), (it) => {
        const rows = snapshot().rankings[group] ?? [];
        const final = makeFinal(assess(it), rows, { at: '2021-12-20T09:00:00.000Z', by });
        return { ...it, finals: { ...it.finals, [group]: final } };
      }),
    reopen: (group, by, reason) => {
      const missing = [
        ...(by === '' ? (['by'] as const) : []),
        ...(reason === '' ? (['reason'] as const) : []),
      ];
      if (missing.length > 0)
        return outcome(false, [{ code: 'final.unsigned', severity: 'error', params: { missing } }]);
      return change(actions.reopen(group), (it) => ({ ...it, finals: {} }));
    },
    whatIfTargets: (group) =>
      evaluation === null ? [] : whatIfTargets(assess(evaluation).scheme, group),
    whatIf: (group, changes) =>
      evaluation === null ? null : whatIf(assess(evaluation), group, changes),
    explain: () => start.explanation ?? null,
    locateSelection: () => Promise.resolve(null),
    reveal: (sheet, cell) => {
      revealed.push(`${sheet}!${cell}`);
      return Promise.resolve();
    },
    revealRanking: (group) => {
      revealed.push(`ranking of ${group}`);
      return Promise.resolve();
    },
    revealEntry: (unit) => {
      revealed.push(`entry of ${unit}`);
      return Promise.resolve();
    },
    undo: () => {
      evaluation = undo?.before ?? evaluation;
      undo = null;
      return outcome(true);
    },
    onChange: () => () => undefined,
  };
  return { session, revealed, evaluation: () => evaluation };
}
