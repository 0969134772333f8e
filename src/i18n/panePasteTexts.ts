import type {
  PasteNoteCode,
  PasteNoteParams,
  PasteQuestionCode,
  PasteQuestionParams,
} from '../base/pasteNote';

/** A question of a pasted table, and its two answers in order. */
export interface PasteQuestionText {
  readonly question: string;
  readonly answers: readonly [string, string];
}

/** 粘贴指标表: what was read of pasted official tables, and what becomes of them. */
export interface PanePasteTexts {
  readonly title: string;
  readonly intro: string;
  readonly box: string;
  readonly boxHint: string;
  readonly noTable: string;
  /** A table that holds no indicators. */
  readonly skipped: (title: string) => string;
  readonly table: (number: number) => string;
  readonly counts: (leaves: number, branches: number, points: string | null) => string;
  readonly mode: string;
  readonly modes: {
    readonly scheme: { readonly name: string; readonly what: string };
    readonly replace: { readonly name: string; readonly what: string };
  };
  readonly schemeTitle: string;
  readonly documentNumber: string;
  readonly year: string;
  /** What becomes of a table: a select. */
  readonly target: string;
  readonly targetTable: (table: string) => string;
  readonly targetNew: string;
  readonly targetNone: string;
  readonly group: string;
  readonly columns: string;
  readonly columnsHint: string;
  readonly roles: Readonly<
    Record<'level' | 'points' | 'criterion' | 'evidence' | 'responsible' | 'left', string>
  >;
  readonly settle: (open: number) => string;
  readonly settled: string;
  readonly notes: (count: number) => string;
  readonly quietNotes: (count: number) => string;
  readonly row: (row: number) => string;
  readonly tree: string;
  /** Stated points of an indicator, and where they differ the sum below it. */
  readonly stated: (points: string, sum: string | null) => string;
  readonly noPoints: string;
  /** What must be handed in for a leaf. */
  readonly evidence: (evidence: string) => string;
  readonly rulesHint: string;
  readonly go: { readonly scheme: string; readonly replace: string };
  readonly lack: {
    readonly table: string;
    readonly target: string;
    readonly twice: string;
    readonly title: string;
    readonly year: string;
    readonly group: string;
    readonly settle: (open: number) => string;
  };
  readonly note: { readonly [C in PasteNoteCode]: (params: PasteNoteParams[C]) => string };
  readonly question: {
    readonly [C in PasteQuestionCode]: (params: PasteQuestionParams[C]) => PasteQuestionText;
  };
  /** The way here from other screens. */
  readonly open: { readonly scheme: string; readonly sheet: string };
}
