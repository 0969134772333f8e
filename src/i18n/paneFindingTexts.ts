import type { Ask } from '../base/finding';

/** 方案体检 */
export interface PaneFindingTexts {
  readonly title: string;
  readonly ledger: string;
  readonly counts: (must: number, decided: number) => string;
  readonly open: (count: number) => string;
  readonly allDecided: string;
  readonly decidedSection: (count: number) => string;
  /** Something to settle with the document that changes no score. */
  readonly warningSection: (count: number) => string;
  readonly referenceSection: (count: number) => string;
  /** Under a finding that no decision closes. */
  readonly byData: string;
  /** The box that takes the same option for the other open findings of the kind. */
  readonly alike: (count: number) => string;
  /** The line under which further open findings of one kind are folded. */
  readonly moreAlike: (count: number) => string;
  readonly stated: string;
  readonly actual: string;
  readonly diff: string;
  readonly by: string;
  readonly basis: string;
  readonly byHint: string;
  readonly basisHint: string;
  /** What the numbers are that belong to no indicator, by label of the ask. */
  readonly asked: Readonly<Record<string, string>>;
  /** Label of a number asked for, with its bounds: 主动公开（现为 40，0～100） */
  readonly ask: (label: string, ask: Pick<Ask, 'current' | 'min' | 'max' | 'unit'>) => string;
  readonly askOutside: (min: number, max: number) => string;
  /** 差 −5, of the figures typed so far. */
  readonly stillOff: (diff: number) => string;
  /** The button, by what is missing. */
  readonly record: {
    readonly ready: string;
    readonly last: string;
    readonly choose: string;
    readonly by: string;
    readonly basis: string;
    readonly answers: string;
    readonly home: string;
    /** Goes on without a decision. */
    readonly skip: string;
  };
  /** 封顶和扣分：先扣分，后封顶 */
  readonly decided: (title: string, option: string) => string;
  /** （姓名），12月21日，依据：… ; `date` is 2026-12-21. */
  readonly decidedBy: (by: string, date: string, basis: string) => string;
  readonly change: string;
  readonly withdraw: string;
  readonly withdrawNote: string;
  readonly allGroups: string;
}
