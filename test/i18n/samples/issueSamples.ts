import type { IssueCode, IssueParams } from '../../../src/base/issue';
import type { IssueTexts } from '../../../src/i18n/issueTexts';
import type { SampleWords } from './words';

type IssueSamples = { readonly [C in IssueCode]: readonly IssueParams[C][] };

/** Parameters of every code, with the cases that its text tells apart. */
function issueSamples({ name, other, names, longText, yesNo }: SampleWords): IssueSamples {
  return {
    'scheme.shape': [
      { path: '/1/2', reason: name },
      { path: '', reason: name },
    ],
    'scheme.format': [{ found: '9', supported: 1 }],
    'scheme.duplicateKey': [{ key: name }],
    'scheme.unknownKey': [{ path: '/1/2', key: name }],
    'scheme.pointsMissing': [{ table: name, count: 91 }],
    'decision.unknown': [{ finding: name }],
    'decision.incomplete': [{ finding: name }],
    'decision.unsettled': [{ finding: name, diff: -5 }],
    'draft.pending': [{ changes: 0 }, { changes: 3 }],
    'draft.points': [
      { text: name, suggestion: 5 },
      { text: longText, suggestion: null },
    ],
    'draft.blank': [
      { field: 'name' },
      { field: 'criterion' },
      { field: 'rules' },
      { field: 'level1' },
    ],
    'draft.rule': [
      { sentence: longText, stands: 'leaf' },
      { sentence: name, stands: 'adjustment' },
    ],
    'draft.noIndicator': [{ name: '' }, { name }],
    'draft.mixed': [{ name }],
    'draft.noLeaves': [{ table: name }],
    'draft.oneRule': [{ count: 2 }],
    'draft.errorValue': [{ error: '#REF!' }],
    'draft.conflict': [{ name, other }],
    'draft.deeper': [{ levels: 3, room: 2 }],
    'draft.noShare': [{ table: name }],
    'draft.entriesAside': [
      { count: 1, units: [name] },
      { count: 8, units: names },
    ],
    'draft.reopened': [{ units: [name] }, { units: names }],
    'draft.decisionsGone': [{ findings: [name] }, { findings: names }],
    'scheme.entriesStand': [{ units: 54, year: 2021 }],
    'roster.empty': [{}],
    'roster.duplicate': [{ name }],
    'roster.blankName': [{ row: 3 }],
    'roster.similar': [{ name, like: other }],
    'entry.overMax': [{ value: 8, max: 5 }],
    'entry.underMin': [{ value: -1, min: 0 }],
    'entry.step': [
      { value: 1.5, step: 1 },
      { value: 1.3, step: 0.5 },
    ],
    'entry.text': [
      { text: longText, suggestion: null },
      { text: '5', suggestion: 5 },
      { text: ' ', suggestion: name },
      { text: '5%', suggestion: 0.05 },
    ],
    'entry.choice': [
      { text: other, choices: ['', ...yesNo], suggestion: null },
      { text: ' ', choices: yesNo, suggestion: name },
    ],
    'entry.date': [
      { text: other, suggestion: null },
      { text: ' ', suggestion: 44227 },
    ],
    'entry.errorValue': [{ error: '#REF!' }],
    'entry.formula': [{ formula: '1+1' }],
    'entry.reasonMissing': [{ lost: 2 }],
    'entry.notApplicableReason': [{}],
    'entry.evidenceMissing': [{ wanted: name }],
    'entry.incompleteAward': [
      { missing: ['reason'] },
      { missing: ['reason', 'basis', 'approver'] },
    ],
    'entry.vetoUnfounded': [{ missing: ['reason'] }, { missing: ['reason', 'basis'] }],
    'entry.rangeTotal': [{ count: 3, min: 9, max: 15, value: 20 }],
    'entry.tierPoints': [
      { chosen: 1, range: null },
      { chosen: null, range: { min: 3, max: 4 } },
      { chosen: 5, range: { min: 3, max: 4 } },
    ],
    'entry.share': [{ value: 0.95, suggestion: 95 }],
    'entry.workdays': [
      { from: 44227, to: null },
      { from: null, to: 44227 },
      { from: 44227, to: 44220 },
    ],
    'entry.selfReviewGap': [{ self: 10, review: 5, gap: 5 }],
    'entry.tooLong': [{ length: 600, max: 500 }],
    'event.unit': [
      { text: '', suggestion: null, like: null },
      { text: longText, suggestion: null, like: name },
      { text: other, suggestion: name, like: null },
    ],
    'event.rule': [
      { text: ' ', suggestion: null, like: null },
      { text: other, suggestion: null, like: name },
    ],
    'event.foreign': [
      { rule: name, unit: other, like: null },
      { rule: name, unit: other, like: name },
    ],
    'event.outside': [{ unit: name }],
    'event.date': [
      { text: '', year: 2021, suggestion: null },
      { text: '2021.3.1', year: 2021, suggestion: 44256 },
    ],
    'event.count': [
      { text: '', suggestion: null },
      { text: '0', suggestion: null },
      { text: '2', suggestion: 2 },
    ],
    'event.basis': [{}],
    'event.errorValue': [{ error: '#REF!' }],
    'event.overMax': [{ count: 3, max: 2 }],
    'event.same': (['both', 'leaf', 'adjustment', null] as const).map((handling) => ({
      number: '3',
      rows: [5, 9],
      rules: names.slice(0, 2),
      handling,
    })),
    'event.repeated': [{ rows: [5, 6] }, { rows: [5, 6, 7, 8, 9, 10, 11] }],
    'event.full': [{ rows: 500 }],
    'event.unprinted': [{ printed: 40 }],
    'rank.tie': [{ period: name, rank: 2, units: names }],
    'rank.gap': [
      { period: name, missing: [3] },
      { period: name, missing: [3, 4, 5, 6, 7, 8] },
    ],
    'rank.boundaryTie': [
      { period: name, end: 'top', units: names },
      { period: name, end: 'bottom', units: names.slice(0, 2) },
    ],
    'rank.outOfRange': [{ value: 40, max: 35 }],
    'sheet.formulaChanged': [
      { what: name, now: '86' },
      { what: name, now: '' },
    ],
    'sheet.labelChanged': [
      { expected: name, now: other },
      { expected: name, now: '' },
    ],
    'sheet.rowMissing': [{ rows: names }],
    'sheet.rowDoubled': [{ rows: [name] }],
    'sheet.rowsMoved': [{}],
    'sheet.columnMissing': [{ columns: [name] }],
    'sheet.columnsMoved': [{}],
    'sheet.copied': [{ of: name }],
    'sheet.missing': [{ sheet: name }],
    'sheet.renamed': [{ was: name }],
    'sheet.kept': [{ count: 1, texts: ['2021'] }],
    'sheet.hidden': [{}],
    'sheet.hiddenRow': [{ rows: [7] }, { rows: [7, 8, 9, 10] }],
    'sheet.keyDamaged': [{}],
    'sheet.otherVersion': [{ digest: '1234567890', expected: '0987654321' }],
    'sheet.otherScheme': [{ scheme: name }],
    'workbook.dataMissing': [{}],
    'workbook.dataDamaged': [{ part: 'roster' }, { part: 'unheard-of' }],
    'workbook.foreign': [{ title: name, documentNumber: '〔2020〕37' }],
    'workbook.newerFormat': [{ found: 9, supported: 1 }],
    'workbook.nameTaken': [{ name, instead: other }],
    'unit.unfinished': [{ state: 'unfinished' }, { state: 'unreviewed' }, { state: 'wrong' }],
    'unit.unknown': [{ unit: name }],
    'ranking.openDecisions': [{ count: 3, findings: names }],
    'ranking.unfinished': [{ units: names }],
    'stage.missing': [{ stage: name, missing: names }],
    'rating.tooFew': [{ stage: name, count: 3, least: 25 }],
    'ranking.stageWeights': [{ sum: 115, diff: 15 }],
    'ranking.errors': [{ count: 3 }],
    'ranking.tie': [{ rank: 3, units: names.slice(0, 2) }],
    'result.differs': [
      { what: name, workbook: '86', engine: '85.5' },
      { what: 'rank', workbook: '1', engine: '2' },
    ],
    'result.uncomputed': [{ cells: 3 }],
    'ranking.quota': [{ band: name, count: 4, most: 3, percent: 20 }],
    'override.incomplete': [{ missing: ['reason'] }, { missing: ['value', 'approver'] }],
    'final.entryChanged': [
      { row: 'T02/1', at: '2021-12-31' },
      { row: '#complete', at: '2021-12-31' },
    ],
    'final.totalChanged': [
      { was: '', now: '90', at: '2021-12-31' },
      { was: '90.5', now: '', at: '2021-12-31' },
    ],
    'final.schemeChanged': [{ at: '2021-12-31' }],
    'final.closed': [{ group: name, at: '2021-12-31', by: other }],
    'final.unsigned': [{ missing: ['by'] }, { missing: ['by', 'reason'] }],
    'file.notXlsx': [{ name }],
    'file.corrupt': [{ name }],
    'file.password': [{ name }],
    'file.lost': [{ parts: names }, { parts: ['notes', 'tabOrder'] }],
    'file.unshown': [{ parts: ['charts', 'pictures', 'pivotTables'] }],
    'host.unsupported': [{ feature: 'charts' }, { feature: 'unheardOf' }],
    'host.cancelled': [{}],
    'host.failed': [{ code: '1004', detail: longText }],
    'host.cellEditing': [{}],
    'host.protectedWorkbook': [{}],
    'host.protectedSheet': [{}],
    'host.readOnly': [{}],
    'host.conflict': [{}],
    'host.tooLarge': [{}],
    'host.staleBackup': [{}],
    'host.missingSheet': [{}],
    'host.taken': [{}],
    'host.otherProgram': [{ program: 'excel' }, { program: 'wps' }],
    'host.lostJournal': [{}],
    'host.unrestored': [{ code: '1004', detail: longText }],
    'host.unread': [{ code: '1004', detail: '' }],
    'host.unrecovered': [{ code: '1004', detail: longText }],
  };
}

/** Asks for the text of every sample of every code. */
export function callIssues(texts: IssueTexts, words: SampleWords): void {
  const samples = issueSamples(words);
  const isCode = (key: string): key is IssueCode => key in samples;
  const callCode = <C extends IssueCode>(code: C, all: readonly IssueParams[C][]): void => {
    all.forEach((params) => texts[code](params));
  };
  Object.keys(samples)
    .filter(isCode)
    .forEach((code) => callCode(code, samples[code]));
}
