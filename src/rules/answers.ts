/** The words that a person picks from a list and that formulas compare with. */
export const answers = {
  yes: '是',
  no: '否',
  /** A period of a rank series that did not take place. */
  notHeld: '未开展',
} as const;
