import type { Snapshot } from './session';

/** What a workbook without a scheme of ours says. */
export const emptySnapshot: Snapshot = {
  evaluation: null,
  scheme: null,
  findings: [],
  open: [],
  scores: {},
  rankings: {},
  spans: {},
  issues: [],
  draft: null,
  undo: null,
};
