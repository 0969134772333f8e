import type { ActionTexts } from '../../../src/i18n/actionTexts';
import type { SampleWords } from './words';

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
  texts.markComplete(3);
  texts.unmarkComplete(3);
  texts.applyFixes(4);
  texts.countEvents(1);
  texts.typeCounts(35);
  texts.makeRanking(name);
}
