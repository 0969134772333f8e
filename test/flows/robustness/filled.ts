import type { Issue, IssueCode } from '../../../src/base/issue';
import type { Session, Snapshot } from '../../../src/flows/session';
import { issueText } from '../../../src/i18n/issueText';
import { zhCN } from '../../../src/i18n/zh-CN';
import type { CellEdit } from '../../../src/workbook/host';
import type { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { addressOf, contentOf } from '../cellsOf';
import { openXlsx, snapshotOf, type Opened } from '../openSession';

/** The unit that harm is done to. */
export const town = '福城街道';
export const unit = 'town-01';

/** The issues of a code, each with words that a person can read. */
export function found({ issues }: Snapshot, code: IssueCode): readonly Issue[] {
  const own = issues.filter((it) => it.code === code);
  for (const it of own) expectWords(it);
  return own;
}

export function expectWords(issue: Issue): void {
  const { title, fix } = issueText(zhCN.issues, issue);
  expect(title).toMatch(/[\u4e00-\u9fff]/);
  expect(fix).toMatch(/[\u4e00-\u9fff]/);
}

export function errorsOf({ issues }: Snapshot): readonly Issue[] {
  return issues.filter((it) => it.severity === 'error');
}

/** Everything that people typed. */
export function typedIn({ evaluation }: Snapshot) {
  return { units: evaluation?.units, series: evaluation?.series };
}

export function totals({ scores }: Snapshot) {
  return Object.values(scores).map((it) => [it.unit, it.state, it.rounded?.toString()]);
}

/** A session over a file in which nothing is wrong yet. */
export async function openSound(bytes: Uint8Array): Promise<Opened> {
  const opened = await openXlsx(bytes);
  expect(errorsOf(await snapshotOf(opened.session))).toEqual([]);
  return opened;
}

/** Types into the review cell of a row, past the validation, as a paste does. */
export async function paste(
  host: XlsxHost,
  row: string,
  input: CellEdit['input'],
): Promise<string> {
  const cell = addressOf(await contentOf(host, town), row, 'review');
  await host.write([{ sheet: town, cell, input }]);
  return cell;
}

/** Why the ranking is refused. */
export async function obstacles(session: Session): Promise<readonly string[]> {
  const { done, issues } = await session.makeRanking('town');
  expect(done).toBe(false);
  for (const it of issues) expectWords(it);
  return issues.map((it) => it.code);
}

/** The hidden sheet has the log in it, which grows. */
export function withoutData(sheets: readonly { readonly visibility: string }[]): unknown {
  return sheets.filter((it) => it.visibility !== 'veryHidden');
}
