import type { NextStep, PaneHomeTexts } from '../../i18n/paneHomeTexts';
import type { HomeSteps, StepName } from './homeSteps';

/** What to do now, and why; after the last step, a look at the ranking. */
export function nextStep(steps: HomeSteps, texts: PaneHomeTexts['next']): NextStep {
  const { current } = steps;
  if (current === null) return texts.done;
  const byStep: Readonly<Record<StepName, NextStep>> = {
    scheme: texts.scheme,
    findings: texts.findings(steps.open),
    units: texts.units,
    sheets: texts.sheets(steps.unitCount),
    entries: texts.entries(steps.sheets - steps.finished),
    issues: texts.issues(steps.errors),
    ranking: texts.ranking(steps.unranked[0] ?? ''),
  };
  return byStep[current];
}
