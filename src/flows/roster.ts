import type { Issue } from '../base/issue';
import { legalName } from '../layout/nameSheets';
import { sheetKeys } from '../layout/sheetKey';
import type { Evaluation, RosterUnit } from '../scoring/evaluation';

/** A new evaluation, or why it cannot be. */
export interface RosterChange {
  readonly evaluation: Evaluation | null;
  readonly issues: readonly Issue[];
}

/**
 * One name a line for a group. A unit of the same name keeps its code and entries; one that is not listed is withdrawn where
 * its sheet is in the workbook, else taken out. Errors: `roster.empty`, `roster.duplicate`; warning: `roster.similar`.
 */
export function withRoster(
  evaluation: Evaluation,
  group: string,
  lines: readonly string[],
): RosterChange {
  const names = lines.map(tidy).filter((it) => it !== '');
  const others = evaluation.roster.filter((it) => it.group !== group);
  const own = evaluation.roster.filter((it) => it.group === group);
  const errors = [
    ...(names.length === 0 ? [emptyIssue] : []),
    ...duplicates([...names, ...others.map((it) => it.name)]),
  ];
  if (errors.length > 0) return { evaluation: null, issues: errors };
  const codes = newCodes(evaluation, group);
  const listed = names.map((name): RosterUnit => {
    const known = own.find((it) => it.name === name);
    return known === undefined
      ? { code: codes(), name, group, status: 'active' }
      : { ...known, status: 'active' };
  });
  const gone = own.filter((it) => !names.includes(it.name));
  const kept = evaluation.inserted.includes(group)
    ? gone.map((it): RosterUnit => ({ ...it, status: 'withdrawn' }))
    : [];
  return {
    evaluation: {
      ...evaluation,
      roster: inGroupOrder(evaluation, [...others, ...listed, ...kept]),
      ownRosters: [...new Set([...(evaluation.ownRosters ?? []), group])],
    },
    issues: similar(
      names,
      gone.map((it) => it.name),
    ),
  };
}

/** The unit under another name; its sheet follows where it was named after the unit. */
export function withName(evaluation: Evaluation, code: string, newName: string): RosterChange {
  const name = tidy(newName);
  const unit = evaluation.roster.find((it) => it.code === code);
  if (unit === undefined) throw new RangeError(`no unit ${code}`);
  const others = evaluation.roster.filter((it) => it.code !== code).map((it) => it.name);
  const errors = name === '' ? [emptyIssue] : duplicates([name, ...others]);
  if (errors.length > 0) return { evaluation: null, issues: errors };
  const key = sheetKeys.score(code);
  const { [key]: sheetName, ...sheetNames } = evaluation.sheetNames;
  const follows = sheetName === undefined || sheetName.startsWith(legalName(unit.name));
  const roster = evaluation.roster.map((it) => (it.code === code ? { ...it, name } : it));
  return {
    evaluation: {
      ...evaluation,
      roster,
      sheetNames: follows ? sheetNames : evaluation.sheetNames,
    },
    issues: [],
  };
}

/** One more unit at the end of its group. */
export function withUnit(evaluation: Evaluation, group: string, newName: string): RosterChange {
  const name = tidy(newName);
  const errors =
    name === '' ? [emptyIssue] : duplicates([name, ...evaluation.roster.map((it) => it.name)]);
  if (errors.length > 0) return { evaluation: null, issues: errors };
  const unit: RosterUnit = { code: newCodes(evaluation, group)(), name, group, status: 'active' };
  return {
    evaluation: { ...evaluation, roster: inGroupOrder(evaluation, [...evaluation.roster, unit]) },
    issues: [],
  };
}

/** A withdrawn unit keeps its entries, on a hidden sheet, and can come back. */
export function withStatus(
  evaluation: Evaluation,
  code: string,
  status: RosterUnit['status'],
): Evaluation {
  const roster = evaluation.roster.map((it) => (it.code === code ? { ...it, status } : it));
  return { ...evaluation, roster };
}

const emptyIssue: Issue = { code: 'roster.empty', severity: 'error', params: {} };

function tidy(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function duplicates(names: readonly string[]): readonly Issue[] {
  const twice = names.filter((it, index) => names.indexOf(it) !== index);
  return [...new Set(twice)].map((name) => ({
    code: 'roster.duplicate',
    severity: 'error',
    params: { name },
  }));
}

/**
 * Names that another one, or one of those that left, begins or ends with: 市审计 and 市审计局. They are never joined without a
 * person.
 */
function similar(names: readonly string[], gone: readonly string[]): readonly Issue[] {
  return names.flatMap((name) => {
    const like = [...names, ...gone].find(
      (it) => it !== name && (it.startsWith(name) || it.endsWith(name)),
    );
    return like === undefined
      ? []
      : [
          {
            code: 'roster.similar',
            severity: 'warning',
            params: {
              name,
              like,
            },
          } as const,
        ];
  });
}

/** Codes nobody has had: numbers go on from the highest. */
function newCodes(evaluation: Evaluation, group: string): () => string {
  const numbers = evaluation.roster
    .filter((it) => it.code.startsWith(`${group}-`))
    .map((it) => Number(it.code.slice(group.length + 1)))
    .filter((it) => Number.isInteger(it));
  let last = Math.max(0, ...numbers);
  return () => `${group}-${String(++last).padStart(2, '0')}`;
}

function inGroupOrder(
  evaluation: Evaluation,
  roster: readonly RosterUnit[],
): readonly RosterUnit[] {
  return evaluation.scheme.groups.flatMap(({ id }) => roster.filter((it) => it.group === id));
}
