import type { ActionTexts } from './actionTexts';
import type { FindingTexts } from './findingTexts';
import type { IssueTexts } from './issueTexts';
import type { PaneTexts } from './paneTexts';
import type { StepTexts } from './stepTexts';

/** Every word of the product in one language, but for those of the sheets, which are always Chinese ({@link SheetTexts}). */
export interface Messages {
  /** For the `lang` attribute. */
  readonly language: 'zh-CN' | 'en-US';
  readonly issues: IssueTexts;
  readonly findings: FindingTexts;
  readonly steps: StepTexts;
  readonly actions: ActionTexts;
  readonly pane: PaneTexts;
}
