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
  /** A sheet a unit, or one for all units of a group. */
  readonly layout: {
    /** For those who only hear the pane. */
    readonly title: (group: string) => string;
    readonly suggested: (name: string) => string;
    readonly unitSheets: { readonly name: string; readonly what: string };
    readonly groupSheet: { readonly name: string; readonly what: string };
    /** What becomes of sheets that are there. */
    readonly change: string;
  };
  readonly entries: {
    readonly title: string;
    readonly intro: string;
    readonly finished: (done: number, total: number) => string;
    readonly assessed: (score: string, points: string) => string;
    /** Of a finished unit, with what is added to its score or taken off. */
    readonly total: (total: string) => string;
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
