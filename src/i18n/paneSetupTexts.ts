/** 选方案、单位、插入评分表、填报 */
export interface PaneSetupTexts {
  readonly scheme: {
    readonly title: string;
    readonly intro: string;
    readonly line: (issuer: string, year: number) => string;
    readonly group: (name: string, units: number, leaves: number) => string;
    /** The name of a group whose units are made up. */
    readonly exampleRoster: (group: string) => string;
    readonly choose: string;
    readonly inUse: string;
    /** Choosing another one leaves the entries of the present one where they are. */
    readonly replaceNote: string;
  };
  readonly units: {
    readonly title: string;
    readonly intro: string;
    readonly count: (count: number) => string;
    readonly edit: string;
    readonly namesLabel: string;
    readonly namesHint: string;
    readonly save: string;
    readonly add: string;
    readonly addLabel: string;
    readonly rename: string;
    readonly renameLabel: (name: string) => string;
    readonly withdraw: string;
    readonly withdrawNote: string;
    readonly restore: string;
    readonly withdrawn: string;
    readonly useOfficial: string;
    readonly events: string;
    readonly next: string;
  };
  readonly insert: {
    readonly title: string;
    readonly intro: string;
    /** Where stages make the total. */
    readonly introStages: string;
    readonly groups: string;
    readonly group: (name: string, units: number) => string;
    readonly what: string;
    readonly keeps: string;
    readonly start: (sheets: number) => string;
    readonly again: string;
    readonly done: (sheets: number) => string;
    readonly openFindings: (open: number) => string;
  };
  readonly entries: {
    readonly title: string;
    readonly intro: string;
    readonly finished: (done: number, total: number) => string;
    readonly assessed: (score: string, points: string) => string;
    readonly goTo: string;
    readonly markComplete: (count: number) => string;
    readonly unmark: string;
    readonly select: string;
    readonly selectAll: string;
    readonly markNote: string;
    readonly example: string;
    readonly exampleNote: string;
    readonly legend: { readonly self: string; readonly review: string };
  };
}
