/** The words that a person picks from a list and that formulas compare with. */
export const answers = {
  yes: '是',
  no: '否',
  /** A period of a rank series that did not take place. */
  notHeld: '未开展',
  /** Stands for a count that cannot be made, since an event that may belong to it is wrong. */
  wrong: '有误',
  /** A leaf that cannot be asked of the unit. */
  notApplicable: '不适用',
} as const;
