import { isShadowName } from '../inPlace/shadowName';
import { shownNames } from '../inPlace/shownNames';
import { unfinishedMark } from '../../workbook/unfinished';
import { journalKey, keptKey } from './putJournal';
import { estimateBytes, sendSteps, type Step } from './requests';

/**
 * Where an interrupted action can be neither ended nor undone: the copies of before, and sheets that were being taken away, are shown,
 * called as what they were and `label`, and the action is forgotten. Nothing else is changed; which of both is right a person has to say.
 */
export async function keepBoth(context: Excel.RequestContext, label: string): Promise<void> {
  const { worksheets, names, settings } = context.workbook;
  worksheets.load('items/id,items/name');
  const left = [
    names.getItemOrNullObject(unfinishedMark).load('name'),
    settings.getItemOrNullObject(journalKey).load('key'),
    settings.getItemOrNullObject(keptKey).load('key'),
  ];
  await context.sync();
  const { items } = worksheets;
  const copies = items.filter((it) => isShadowName(it.name));
  const firsts = copies.map((it) => it.getRange('A1').load('values'));
  await context.sync();
  const shown = shownNames(
    firsts.map(({ values }) => String(values[0]?.[0] ?? '')),
    items.map((it) => it.name),
    label,
  );
  await sendSteps(context, [
    ...copies.map(({ id }, index) => showStep(id, shown[index] ?? label)),
    ...left.flatMap((it): readonly Step[] =>
      it.isNullObject ? [] : [{ bytes: estimateBytes(1, 1), run: () => it.delete() }],
    ),
  ]);
}

function showStep(id: string, name: string): Step {
  return {
    bytes: estimateBytes(3, 4),
    run: ({ workbook }) => {
      const copy = workbook.worksheets.getItem(id);
      copy.getRange('A1').clear('Contents');
      copy.name = name;
      copy.visibility = 'Visible';
    },
  };
}
