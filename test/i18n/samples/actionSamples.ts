import type { ActionTexts } from '../../../src/i18n/actionTexts';
import type { SampleWords } from './words';

const about = { part: 'leaf', table: 'town', key: 'T01' } as const;
const changes = [
  { field: 'added', was: null, now: 5 },
  { part: 'adjustment', field: 'added', was: null, now: null },
  { part: 'indicator', field: 'removed', was: null, now: null },
  { field: 'removed', was: 4, now: null },
  { field: 'moved', was: null, now: null },
  { part: 'table', field: 'points', was: 100, now: null },
  { field: 'rules', was: null, now: null },
  { field: 'criterion', was: null, now: null },
  { field: 'evidence', was: null, now: null },
] as const;

/** Asks for the text of every action. */
export function callActions(texts: ActionTexts, { name, other }: SampleWords): void {
  texts.chooseScheme(name);
  texts.decide(name, 1);
  texts.decide(name, 15);
  texts.withdrawDecision(name);
  texts.setRoster(name, 19);
  texts.renameUnit(name, other);
  texts.addUnit(name);
  texts.withdrawUnit(name);
  texts.restoreUnit(name);
  texts.setTies('skip');
  texts.setTies('dense');
  texts.insertSheets(54);
  texts.fillExample(1);
  texts.setLayout(name, 'groupSheet');
  texts.setLayout(name, 'unitSheets');
  texts.markComplete(3);
  texts.unmarkComplete(3);
  texts.applyFixes(4);
  texts.countEvents(1);
  texts.typeCounts(35);
  texts.makeRanking(name);
  texts.applyScheme(1);
  texts.applyScheme(6);
  texts.splitPoints(name);
  texts.adoptRules(1);
  texts.adoptRules(3);
  texts.adoptedRule(name, name, name);
  texts.editRule(name);
  texts.declineRules(1);
  texts.declineRules(2);
  texts.recallRule(name);
  texts.copyScheme(2022);
  texts.pasteScheme(name);
  texts.pasteTables([name, other]);
  for (const change of changes) texts.change({ ...about, name, ...change });
  texts.change({ ...about, name, field: 'name', was: name, now: other });
  texts.addOverrides(name);
  texts.override(name);
  texts.overrideDetail({ was: '90', now: '91', reason: name, approver: name });
  texts.overrideDetail({ was: '', now: '', reason: '', approver: '' });
  texts.finalise(name);
  texts.finaliseDetail(name, 19);
  texts.reopen(name);
  texts.reopenDetail(name, other);
  texts.verify(name);
  texts.verifyDetail(1234);
}
