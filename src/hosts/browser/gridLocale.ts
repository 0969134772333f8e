import { merge, type ILanguagePack } from '@univerjs/core';
import conditionalFormattingTexts from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import coreTexts from '@univerjs/preset-sheets-core/locales/zh-CN';
import dataValidationTexts from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import noteTexts from '@univerjs/preset-sheets-note/locales/zh-CN';

/** Words that Univer 0.25.1 asks for and its own Chinese lacks: it would show their keys. */
export interface GridTexts {
  readonly menu: string;
  readonly analyzing: string;
  readonly calculating: string;
  readonly arrayAnalysis: string;
  readonly arrayCalculation: string;
  readonly calculated: string;
  readonly warning: string;
  /** What is asked before merged cells are split. */
  readonly splitsMerged: string;
  readonly error: string;
  readonly insertsIntoFilter: string;
  readonly numberAsText: string;
  readonly diagonalDown: string;
  readonly diagonalDownTwo: string;
  readonly diagonalDownThree: string;
  readonly diagonalUp: string;
  readonly diagonalUpTwo: string;
}

/** Univer's own Chinese, and the given words under the keys at which it looks for them. */
export function gridLocale(texts: GridTexts): ILanguagePack {
  return merge({}, coreTexts, dataValidationTexts, conditionalFormattingTexts, noteTexts, {
    ui: { ribbon: { menu: texts.menu } },
    'sheets-formula': {
      progress: {
        analyzing: texts.analyzing,
        calculating: texts.calculating,
        'array-analysis': texts.arrayAnalysis,
        'array-calculation': texts.arrayCalculation,
        done: texts.calculated,
      },
    },
    'sheets-ui': {
      merge: { confirm: { warning: texts.warning, dismantleMergeCellWarning: texts.splitsMerged } },
      filter: {
        confirm: { error: texts.error, notAllowedToInsertRange: texts.insertsIntoFilter },
      },
      info: { error: texts.warning, forceStringInfo: texts.numberAsText },
      borderLine: {
        borderTlbr: texts.diagonalDown,
        borderTlbcTlmr: texts.diagonalDownTwo,
        borderTlbrTlbcTlmr: texts.diagonalDownThree,
        borderBlTr: texts.diagonalUp,
        borderMltrBctr: texts.diagonalUpTwo,
      },
    },
  });
}
