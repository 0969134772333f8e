/** 排名 */
export interface PaneRankingTexts {
  readonly title: string;
  readonly group: (name: string, count: number) => string;
  readonly provisional: string;
  readonly final: string;
  readonly mean: (value: string) => string;
  readonly tied: string;
  readonly notRanked: string;
  /** 按名单排列，尚无名次 */
  readonly rosterOrder: string;
  readonly base: string;
  readonly span: (low: string, high: string) => string;
  readonly errors: (count: number) => string;
  readonly assessedPoints: (points: string) => string;
  /** 正式名次还差：1 项决定、3 处错误、1 个单位 */
  readonly missing: (missing: {
    readonly decisions: number;
    readonly errors: number;
    readonly units: number;
  }) => string;
  readonly make: string;
  readonly remake: string;
  readonly made: (sheet: string) => string;
  readonly decideFirst: (open: number) => string;
  /** “…”未决定，总分和名次待定。 */
  readonly undecided: (titles: readonly string[]) => string;
  readonly ties: { readonly label: string; readonly skip: string; readonly dense: string };
  /** For a screen reader: 第3名，并列，淦阳街道，95.50分 */
  readonly row: (rank: number | null, isTied: boolean, unit: string, total: string) => string;
  readonly empty: { readonly title: string; readonly text: string };
}
