import type { PaneTexts } from '../../../src/i18n/paneTexts';
import type { SampleWords } from './words';

function callHome({ home }: PaneTexts, { name, other, names }: SampleWords): void {
  const groups = [
    { group: name, done: 17, total: 19 },
    { group: other, done: 20, total: 35 },
  ];
  home.stage(name, '');
  home.stage(name, other);
  home.findings.note(10, 7);
  home.findings.open(3);
  home.units.note(groups);
  home.units.state(54);
  [0, 20, 54].forEach((inserted) => home.sheets.note(inserted, 54));
  home.sheets.state(54);
  home.entries.note(groups);
  home.entries.state(37, 54);
  home.issues.errors(5);
  home.issues.warnings(7);
  home.issues.state(12);
  [true, false].forEach((it) => home.ranking.note({ decisions: it, entries: it, errors: it }));
  home.ranking.made(names);
  home.justNow(name);
  home.next.findings(3);
  home.next.sheets(34);
  home.next.entries(17);
  home.next.issues(5);
  home.next.ranking(name);
}

function callSetup({ setup }: PaneTexts, { name }: SampleWords): void {
  setup.scheme.line(name, 2021);
  setup.scheme.group(name, 19, 18);
  setup.units.count(19);
  setup.units.renameLabel(name);
  setup.insert.group(name, 19);
  setup.layout.title(name);
  setup.layout.suggested(name);
  setup.scheme.exampleRoster(name);
  setup.insert.start(54);
  setup.insert.done(54);
  setup.insert.openFindings(3);
  setup.entries.finished(17, 19);
  setup.entries.assessed('62.50', '75');
  setup.entries.total('77.50');
  setup.entries.markComplete(3);
}

function callExcel({ excel }: PaneTexts, { name, names }: SampleWords): void {
  excel.kept.news(names);
  excel.check.found(3, 2);
  excel.check.decisions(7);
  excel.check.more(20);
  excel.exporting.downloaded(name);
}

function callEventScreen({ events }: PaneTexts, { name }: SampleWords): void {
  [0, 157].forEach((it) => events.registered(it));
  events.wrong(2);
  events.counted(12, 19);
  [1, 19].forEach((it) => [events.count(it), events.typeAgain(it)]);
  events.change(name, '2', '0');
  events.total('88.50', '98.50');
}

function callFindingScreen({ findings }: PaneTexts, { name }: SampleWords): void {
  findings.counts(10, 7);
  findings.open(3);
  findings.decidedSection(7);
  findings.referenceSection(11);
  findings.ask(name, { current: 40, min: 0, max: 100 });
  findings.ask(name, { current: null, min: 0.01, max: 5 });
  findings.ask(name, { current: null, min: 4, max: 100, unit: 'percent' });
  findings.warningSection(8);
  findings.alike(15);
  findings.moreAlike(13);
  findings.askOutside(0, 100);
  findings.stillOff(-5);
  findings.decided(name, name);
  findings.decidedBy(name, '2026-12-21', name);
}

function callIssueScreen({ issues }: PaneTexts): void {
  issues.filters.all(12);
  issues.filters.errors(5);
  issues.filters.warnings(7);
  issues.filters.fixable(4);
  issues.groupCount(1, 1);
  issues.groupCount(0, 1);
  issues.setTo('5');
  issues.fixAll(4);
  issues.preview.write(4);
}

function callExplain({ explain }: PaneTexts, { name }: SampleWords): void {
  explain.full('5');
  explain.source('〔2021〕49', name);
  explain.gains('4');
  explain.totalWith('2', null);
  explain.totalWith(null, '1');
  explain.backToCell('I6');
}

function callRanking({ ranking, results }: PaneTexts, { name, names }: SampleWords): void {
  results.band({ kind: 'named', name });
  results.band({ kind: 'pass' });
  results.band({ kind: 'fail' });
  results.converted('3.54');
  results.finalised('2021-12-31', name);
  results.verified('2021-12-31', 1234);
  const { whatIf } = results;
  whatIf.stage(name);
  whatIf.leaf(name);
  whatIf.rule(name, 'T01/2');
  whatIf.current('5');
  whatIf.changed(3);
  whatIf.change({ rank: 3, total: '97.00' }, { rank: null, total: '98.00' });
  ranking.group(name, 19);
  ranking.mean('90.70');
  ranking.span('90', '95');
  ranking.errors(3);
  ranking.assessedPoints('75');
  ranking.missing({ decisions: 1, errors: 3, units: 1 });
  ranking.missing({ decisions: 0, errors: 0, units: 2 });
  ranking.made(name);
  ranking.decideFirst(1);
  ranking.undecided(names);
  ranking.row(3, true, name, '95.50');
  ranking.row(null, false, name, '95.50');
}

function callRest({ common, file, notices, progress }: PaneTexts, words: SampleWords): void {
  const { name, other, names } = words;
  common.points('5');
  common.list(names);
  common.sheetAndCell(name, 'I6');
  file.fileName(name);
  file.saved(name);
  file.wrong.chosen(name);
  progress.count(23, 54);
  progress.secondsLeft(6);
  progress.working(name);
  notices.recheck(0);
  notices.recheck(2);
  notices.rosterChange({ kept: 19, added: 1, gone: 2 });
  notices.rosterChange({ kept: 19, added: 0, gone: 0 });
  notices.renameTo(name);
  notices.rowAction(name, other);
}

/** Asks for the text of every function of the pane. */
export function callPane(texts: PaneTexts, words: SampleWords): void {
  callHome(texts, words);
  callSetup(texts, words);
  callSchemeSheet(texts, words);
  callSuggest(texts, words);
  callPaste(texts, words);
  callEventScreen(texts, words);
  callExcel(texts, words);
  callFindingScreen(texts, words);
  callIssueScreen(texts);
  callExplain(texts, words);
  callRanking(texts, words);
  callRest(texts, words);
}

function callSuggest({ suggest }: PaneTexts, { name, other }: SampleWords): void {
  for (const count of [1, 6]) {
    suggest.line(count);
    suggest.points(count);
    suggest.adoptAll(count);
    suggest.rest(count);
    suggest.declined(count);
  }
  suggest.path([name, other]);
  suggest.unused(name);
  suggest.asks(name);
  suggest.replaces(name);
  suggest.keeps(name);
  suggest.caps(name);
  suggest.about(suggest.adopt, name);
}

function callPaste({ paste }: PaneTexts, { name, other, names }: SampleWords): void {
  [name, ''].forEach((it) => paste.skipped(it));
  paste.table(2);
  paste.counts(18, 5, null);
  paste.counts(1, 1, '100');
  paste.targetTable(name);
  paste.row(12);
  paste.evidence(name);
  paste.stated('55', null);
  paste.stated('55', '50');
  for (const count of [1, 7]) {
    paste.settle(count);
    paste.lack.settle(count);
    paste.notes(count);
    paste.quietNotes(count);
  }
  const { note, question } = paste;
  note.HEADER_REPEATED({});
  note.PAGE_MARK({ text: name });
  note.LINE_JOINED({ text: name });
  note.MERGED_DOWN({ column: name, cells: 11 });
  const cells = [
    { text: '3', from: name, to: other },
    { text: name, from: other, to: name },
  ];
  [3, null].forEach((points) => note.ROW_SHIFT({ points, cells }));
  note.CELL_TWICE({ text: name, column: other });
  [10, null].forEach((points) => note.BRANCH_JOINED({ name, points }));
  [true, false].forEach((isShared) => note.CELL_SPLIT({ names, isShared }));
  note.SECTION_ROW({ name });
  note.POINTS_MERGED({ name, points: 10, rows: 3 });
  note.POINTS_MISSING({ name });
  note.POINTS_UNREAD({ text: name });
  note.CELL_UNPLACED({ texts: names });
  note.BRANCH_EMPTY({ name });
  note.CRITERION_MISSING({ name });
  [100, null].forEach((points) => note.TOTAL_ROW({ text: name, points }));
  note.SUM_MISMATCH({ name, stated: 55, actual: 50 });
  note.COLUMN_LEFT({ column: name });
  note.COLUMNS_GUESSED({});
  (['bonus', 'penalty', 'veto'] as const).forEach((kind) => note.SPECIAL_ROW({ kind, text: name }));
  note.SCALES_MIXED({});
  [18, null].forEach((points) => question.BRANCH_SAME({ first: name, second: other, points }));
  question.BRANCH_LATE({ names, from: name, to: other, points: 4 });
  question.POINTS_TWICE({ name, first: 10, second: 15 });
  question.POINTS_SHARED({ name, points: 10, rows: 3 });
}

function callSchemeSheet({ schemeSheet }: PaneTexts, { name, other }: SampleWords): void {
  schemeSheet.open(name);
  for (const count of [1, 6]) {
    schemeSheet.pending(count);
    schemeSheet.mend(count);
    schemeSheet.aside(count, count);
    schemeSheet.copy.clear(count);
    schemeSheet.oldYears.title(count);
  }
  schemeSheet.reopened(name);
  schemeSheet.undecided(name);
  schemeSheet.split.go(name);
  schemeSheet.copy.go(2022);
  schemeSheet.oldYears.place(name, null, other);
  schemeSheet.oldYears.place('', 3, other);
}
