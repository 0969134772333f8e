import type { Scheme } from '../../scheme/scheme';
import type { PaneHomeTexts } from '../../i18n/paneHomeTexts';
import type { Screen } from '../screen';
import type { HomeSteps, StepName } from './homeSteps';

export type Sign = 'done' | 'wanted' | 'partial' | 'wrong' | 'later';

/** One of the seven rows of the home screen, in words. */
export interface StepRowTexts {
  readonly step: StepName;
  readonly sign: Sign;
  readonly name: string;
  /** Before the note, in red. */
  readonly alarm?: string;
  readonly note: string;
  readonly state: string;
  readonly to: Screen;
}

function entriesSign(steps: HomeSteps): Sign {
  if (steps.sheets === 0) return 'later';
  return steps.finished === steps.sheets ? 'done' : 'partial';
}

function issuesSign(steps: HomeSteps): Sign {
  if (steps.errors > 0) return 'wrong';
  if (steps.warnings > 0) return 'wanted';
  return steps.sheets > 0 ? 'done' : 'later';
}

function issuesNote({ errors, warnings }: HomeSteps, texts: PaneHomeTexts): string {
  if (warnings > 0) return texts.issues.warnings(warnings);
  return errors > 0 ? '' : texts.issues.none;
}

function rankingTexts(
  steps: HomeSteps,
  texts: PaneHomeTexts['ranking'],
): Pick<StepRowTexts, 'sign' | 'note' | 'state'> {
  if (steps.ranked.length > 0 && steps.unranked.length === 0)
    return { sign: 'done', note: texts.made(steps.ranked), state: texts.state.done };
  const waits = {
    decisions: steps.open > 0,
    entries: steps.sheets === 0 || steps.finished < steps.sheets,
    errors: steps.errors > 0,
  };
  const isReady = !waits.decisions && !waits.entries && !waits.errors;
  return {
    sign: isReady ? 'wanted' : 'later',
    note: texts.note(waits),
    state: isReady ? texts.state.ready : texts.state.pending,
  };
}

/** The rows of the home screen, in the order of the steps. */
export function stepRows(
  steps: HomeSteps,
  scheme: Scheme,
  texts: PaneHomeTexts,
): readonly StepRowTexts[] {
  const { must, open, unitCount, sheets, finished, errors, warnings } = steps;
  const names = texts.steps;
  return [
    {
      step: 'scheme',
      sign: 'done',
      name: names.scheme,
      note: scheme.documentNumber,
      state: texts.scheme.chosen,
      to: { at: 'scheme' },
    },
    {
      step: 'findings',
      sign: open > 0 ? 'wanted' : 'done',
      name: names.findings,
      note: must === 0 ? texts.findings.none : texts.findings.note(must, must - open),
      state: open > 0 ? texts.findings.open(open) : texts.findings.done,
      to: { at: 'findings' },
    },
    {
      step: 'units',
      sign: unitCount > 0 ? 'done' : 'later',
      name: names.units,
      note: unitCount > 0 ? texts.units.note(steps.units) : texts.units.none,
      state: texts.units.state(unitCount),
      to: { at: 'units' },
    },
    {
      step: 'sheets',
      sign: sheets > 0 ? 'done' : 'later',
      name: names.sheets,
      note: texts.sheets.note(sheets, unitCount),
      state: texts.sheets.state(sheets),
      to: { at: 'insert' },
    },
    {
      step: 'entries',
      sign: entriesSign(steps),
      name: names.entries,
      note: sheets > 0 ? texts.entries.note(steps.entries) : texts.entries.none,
      state: sheets > 0 ? texts.entries.state(finished, sheets) : '',
      to: { at: 'entries' },
    },
    {
      step: 'issues',
      sign: issuesSign(steps),
      name: names.issues,
      ...(errors > 0 ? { alarm: texts.issues.errors(errors) } : {}),
      note: issuesNote(steps, texts),
      state: errors + warnings > 0 ? texts.issues.state(errors + warnings) : '',
      to: { at: 'issues' },
    },
    {
      step: 'ranking',
      name: names.ranking,
      ...rankingTexts(steps, texts.ranking),
      to: { at: 'ranking' },
    },
  ];
}
