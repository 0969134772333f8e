import type { IssueCode, IssueParams } from '../base/issue';

/** What is wrong, in a clerk's words and short, and what to do about it. */
export interface IssueText {
  readonly title: string;
  readonly fix: string;
}

/** The text of every issue; `issueText` picks the one of an issue. */
export type IssueTexts = {
  readonly [C in IssueCode]: (params: IssueParams[C]) => IssueText;
};

/** The issues of some areas: `entry`, `rank` … are the part of a code before the dot. */
export type IssueTextsOf<Area extends string> = Pick<
  IssueTexts,
  Extract<IssueCode, `${Area}.${string}`>
>;
