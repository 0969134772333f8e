import { explainTexts } from './explainTexts';
import { findingTexts } from './findingTexts';
import { frameTexts } from './frameTexts';
import { homeTexts } from './homeTexts';
import { issueTexts } from './issueTexts';
import { manualTexts } from './manualTexts';
import { rankingTexts } from './rankingTexts';
import { startTexts } from './startTexts';
import { taskTexts } from './taskTexts';
import { unitTexts } from './unitTexts';

/** All texts of the task pane, by screen. */
export const paneTexts = {
  frame: frameTexts,
  start: startTexts,
  manual: manualTexts,
  home: homeTexts,
  findings: findingTexts,
  units: unitTexts,
  task: taskTexts,
  issues: issueTexts,
  explain: explainTexts,
  ranking: rankingTexts,
};

export type PaneTexts = typeof paneTexts;
