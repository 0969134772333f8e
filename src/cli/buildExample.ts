import type { Issue } from '../base/issue';
import { createSession } from '../flows/createSession';
import { exampleDecisions } from '../flows/exampleDecisions';
import { examplePoints } from '../flows/examplePoints';
import type { Outcome, Session } from '../flows/session';
import { zhCN } from '../i18n/zh-CN';
import { zhCNExample } from '../i18n/zh-CN-example';
import { zhCNSheets } from '../i18n/zh-CN-sheets';
import type { Scheme } from '../scheme/scheme';
import { loadTemplate } from '../scheme/templates';
import type { WorkbookHost } from '../workbook/host';

/** A session over any host with the product's own words. `now` is fixed, so that an example is the same every time. */
export function createCliSession(
  host: WorkbookHost,
  loadScheme: (id: string) => Scheme | null = loadTemplate,
): Session {
  return createSession({
    host,
    texts: { sheets: zhCNSheets, findings: zhCN.findings },
    actions: zhCN.actions,
    example: zhCNExample,
    loadScheme,
    now: () => '2021-12-20T09:00:00.000Z',
    later: (_ms, work) => {
      work();
      return () => undefined;
    },
  });
}

/**
 * The whole main job on a host, through the flows that the pane uses: scheme, decisions, sheets of all groups, made-up entries
 * of all units, rankings; points and units that the document does not have are made up. @throws {Error} with the issues where a step is refused.
 */
export async function buildExample(host: WorkbookHost, scheme: string): Promise<Session> {
  const session = createCliSession(host, exampleScheme);
  await session.refresh();
  const chosen = mustBeDone(await session.chooseScheme(scheme));
  const { by, basis } = zhCNExample.decision;
  for (const it of exampleDecisions(chosen.snapshot.findings, { by, basis, date: '2021-12-20' }))
    mustBeDone(await session.decide(it));
  const groups = chosen.snapshot.evaluation?.scheme.groups ?? [];
  for (const it of groups.filter(({ units }) => units.length === 0))
    mustBeDone(await session.setRoster(it.id, zhCNExample.units));
  const { evaluation } = mustBeDone(await session.refresh()).snapshot;
  const units = evaluation?.roster.map((it) => it.code) ?? [];
  mustBeDone(await session.insertSheets(groups.map((it) => it.id)));
  mustBeDone(await session.fillExample(units));
  for (const { id } of groups) mustBeDone(await session.makeRanking(id));
  return session;
}

function exampleScheme(id: string): Scheme | null {
  const scheme = loadTemplate(id);
  return scheme && examplePoints(scheme, zhCNExample);
}

/** The outcome of a step that must work. */
export function mustBeDone(outcome: Outcome): Outcome {
  if (outcome.done) return outcome;
  const codes = outcome.issues.map((it: Issue) => `${it.code} ${JSON.stringify(it.params)}`);
  throw new Error(`refused: ${codes.join('; ')}`);
}
