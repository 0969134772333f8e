/** Words of the record of actions. */
export interface SheetLogTexts {
  readonly title: string;
  readonly note: string;
  readonly columns: {
    readonly number: string;
    readonly at: string;
    readonly action: string;
    readonly detail: string;
  };
  /** Of an ISO date and time: the time in China. */
  readonly at: (iso: string) => string;
}
