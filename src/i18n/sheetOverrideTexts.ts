/** Words of the sheet of totals set by hand, 改分登记. */
export interface SheetOverrideTexts {
  readonly title: (scheme: string, group: string) => string;
  readonly note: string;
  readonly columns: {
    readonly number: string;
    readonly unit: string;
    readonly computed: string;
    readonly value: string;
    readonly reason: string;
    readonly approver: string;
    readonly date: string;
    readonly appeal: string;
    readonly state: string;
  };
  /** State of a row that counts. */
  readonly set: string;
}
