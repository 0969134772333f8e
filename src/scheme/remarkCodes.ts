/** The defects that only a reader of the document sees. */
export const remarkCodes = [
  ...(['STAGE_UNDEFINED', 'ROW_SHIFT', 'BODY_ANNEX_MISMATCH', 'EXTRA_PARAGRAPH'] as const),
  ...(['STAGE_ACTOR', 'GROUP_MIX', 'GROUP_DIFF', 'SCOPE_GAP', 'L2_LOST', 'TEXT_DAMAGE'] as const),
  ...(['TYPO', 'RULE_AS_ITEM', 'NO_THRESHOLD', 'UNNUMBERED', 'PASS_MARK_BLANK'] as const),
  ...(['SUBJECT_MISMATCH', 'POLARITY'] as const),
] as const;

/** Name of such a defect. */
export type RemarkCode = (typeof remarkCodes)[number];
