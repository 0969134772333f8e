/** 使用手册: one short entry a step, in the order of the home screen. */
export interface PaneManualTexts {
  readonly title: string;
  readonly intro: string;
  readonly steps: readonly { readonly name: string; readonly text: string }[];
  readonly notesTitle: string;
  readonly notes: readonly string[];
  readonly close: string;
}
