import type { Decision, Finding } from '../base/finding';
import { planBook, type PlannedBook } from '../flows/book';
import type { Session, Snapshot } from '../flows/session';
import { zhCN } from '../i18n/zh-CN';
import { zhCNSheets } from '../i18n/zh-CN-sheets';
import type { LayoutTexts } from '../layout/planWorkbook';
import type { Evaluation } from '../scoring/evaluation';
import type { Backup, CellRef, WorkbookHost } from '../workbook/host';
import { buildExample, createCliSession, mustBeDone } from './buildExample';

/** The product's own words. */
export const benchTexts: LayoutTexts = { sheets: zhCNSheets, findings: zhCN.findings };

/** A workbook with all units of a scheme, and the two states that actions start from. */
export interface Fixture<H extends WorkbookHost> {
  readonly host: H;
  readonly session: Session;
  /** All sheets inserted, all entries made up, all groups ranked. */
  readonly filled: Backup;
  /** Scheme chosen and decided, nothing inserted. */
  readonly decided: Backup;
  readonly evaluation: Evaluation;
  readonly groups: readonly string[];
  readonly units: readonly string[];
  /** Another reading of the first finding that has two: it changes the marks of all sheets and some formulas. */
  readonly otherDecision: Decision;
  /** A cell that people fill. */
  readonly entryCell: CellRef;
}

export async function createFixture<H extends WorkbookHost>(
  host: H,
  scheme: string,
): Promise<Fixture<H>> {
  const session = createCliSession(host);
  const empty = await host.backup();
  await buildExample(host, scheme);
  const filled = await host.backup();
  const { snapshot } = mustBeDone(await session.refresh());
  const evaluation = evaluationOf(snapshot);
  await host.restore(empty);
  await session.refresh();
  mustBeDone(await session.chooseScheme(scheme));
  for (const it of evaluation.decisions) mustBeDone(await session.decide(it));
  const decided = await host.backup();
  return {
    host,
    session,
    filled,
    decided,
    evaluation,
    groups: evaluation.inserted,
    units: evaluation.roster.map((it) => it.code),
    entryCell: evidenceCell(planBook(evaluation, benchTexts, [])),
    otherDecision: decideOtherwise(evaluation, snapshot.findings),
  };
}

/** The workbook as a plan, made anew from the evaluation. */
export function planFixture({
  evaluation,
}: Pick<Fixture<WorkbookHost>, 'evaluation'>): PlannedBook {
  return planBook(evaluation, benchTexts, []);
}

/** Puts the workbook into one of its states, read by the session. */
export async function resume(
  { host, session }: Fixture<WorkbookHost>,
  state: Backup,
): Promise<void> {
  await host.restore(state);
  mustBeDone(await session.refresh());
}

function evaluationOf({ evaluation }: Snapshot): Evaluation {
  if (evaluation === null) throw new Error('the example holds no evaluation');
  return evaluation;
}

function decideOtherwise({ decisions }: Evaluation, findings: readonly Finding[]): Decision {
  const others = decisions.flatMap((decision) => {
    const options = findings.find((it) => it.id === decision.finding)?.options ?? [];
    const other = options.find((it) => it.id !== decision.option && it.asks.length === 0);
    return other === undefined ? [] : [{ ...decision, option: other.id }];
  });
  const [first] = others;
  if (first === undefined) throw new Error('no finding has two readings');
  return first;
}

function evidenceCell({ plan }: PlannedBook): CellRef {
  const sheet = plan.sheets.find((it) => it.key.startsWith('score/'));
  const cells = sheet?.styles.find((it) => it.style === 'evidence')?.range;
  if (sheet === undefined || cells === undefined) throw new Error('no score sheet takes evidence');
  return { sheet: sheet.name, cell: cells.replace(/:.*/, '') };
}
