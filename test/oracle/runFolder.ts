/** What suites of one run of Jest share, and no run keeps for the next. */
export const runFolder = 'out/run';
