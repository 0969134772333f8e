/** Words of the lower part of the score sheet: base, bonus, penalty, total. */
export interface SheetAdjustmentTexts {
  /** 基础得分（满分100） */
  readonly base: (full: number) => string;
  readonly bonus: string;
  readonly penalty: string;
  /** The line above these rows. */
  readonly heading: string;
  /** 加分小计, before the pool's cap. */
  readonly bonusRaw: string;
  /** Between the sum before the cap and what the cap cuts off: ，封顶截去 */
  readonly cutTo: string;
  /** 加分合计, after it. */
  readonly bonusTotal: string;
  readonly penaltyTotal: string;
  readonly total: string;
  readonly roundedTotal: string;
  readonly notes: {
    /** 加分合计不超过10分; soft: the document says 一般. */
    readonly pool: (cap: number, isSoft: boolean) => string;
    /** 先加后扣，超过100分按100分计 …, with the number of the decision where there is one. */
    readonly order: (
      order: 'capFirst' | 'penaltyFirst' | null,
      cap: number,
      decision: number | null,
    ) => string;
    readonly floor: (floor: 'zero' | 'none' | null) => string;
    readonly pending: (open: number) => string;
    readonly rounding: (decimals: number) => string;
  };
  /** After the label of a rule that a decision leaves out, since another one takes the same event. */
  readonly muted: string;
  /** 不适用 2 分，按满分计: before the points, and behind them by what becomes of them. */
  readonly notApplicable: {
    readonly points: string;
    readonly handled: Readonly<Record<'full' | 'rescale' | 'spread', string>>;
  };
  /** Behind the name of a rule that is set aside, as decided and while the decision is open. */
  readonly aside: string;
  readonly asideOpen: string;
  /** Labels of what an award at someone's discretion needs. */
  readonly award: {
    readonly amount: string;
    readonly reason: string;
    readonly basis: string;
    readonly approver: string;
  };
}
