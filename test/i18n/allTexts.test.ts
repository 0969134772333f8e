import { enUS } from '../../src/i18n/en-US';
import type { Messages } from '../../src/i18n/messages';
import { zhCN } from '../../src/i18n/zh-CN';
import { zhCNSheets } from '../../src/i18n/zh-CN-sheets';
import { callActions } from './samples/actionSamples';
import { callFindings } from './samples/findingSamples';
import { callIssues } from './samples/issueSamples';
import { callPane } from './samples/paneSamples';
import { recordTexts, type RecordedText, type Recording } from './samples/recordTexts';
import { callSheets } from './samples/sheetSamples';
import { callSteps } from './samples/stepSamples';
import { chineseWords, englishWords, type SampleWords } from './samples/words';

function recordMessages(messages: Messages, words: SampleWords): Recording<Messages> {
  const recording = recordTexts(messages);
  const { issues, findings, steps, actions, pane } = recording.texts;
  callIssues(issues, words);
  callFindings(findings, words);
  callSteps(steps, words);
  callActions(actions, words);
  callPane(pane, words);
  return recording;
}

function recordSheets(): Recording<typeof zhCNSheets> {
  const recording = recordTexts(zhCNSheets);
  callSheets(recording.texts);
  return recording;
}

const chinese = recordMessages(zhCN, chineseWords);
const english = recordMessages(enUS, englishWords);
const sheets = recordSheets();

/** What no text says unless a template or a parameter went wrong. */
const leftover = /undefined|null|NaN|\[object|\$\{|\{|\}|=>/;

/** Parts of a line that the sheet puts together, and blanks to be written in by hand. */
const layoutSpaces = /^\/adjustments\/cutTo|^\/score\/signature\/blankDate|\/quoteComma/;

/** The language is a code; everything else a person reads. */
const readable = ({ path }: RecordedText): boolean => path !== '/language';

function texts(recording: { readonly recorded: () => readonly RecordedText[] }) {
  return recording
    .recorded()
    .filter(readable)
    .map(({ path, text }) => `${path}: ${String(text)}`);
}

describe.each([
  ['Chinese', chinese],
  ['English', english],
  ['sheet', sheets],
])('%s texts', (_, recording) => {
  it('are all asked for by the samples, so that the checks below see each', () => {
    expect(recording.uncalled()).toEqual([]);
  });

  it('are never empty and hold no leftover of a template', () => {
    const bad = recording
      .recorded()
      .filter(({ text }) => typeof text !== 'string' || text.trim() === '' || leftover.test(text));
    expect(bad).toEqual([]);
    expect(recording.recorded().length).toBeGreaterThan(100);
  });

  it('have no spaces at their ends and no doubled punctuation', () => {
    const bad = texts(recording).filter((it) => /\s$|: \s|[，。；：、]{2}|。\.|，。/.test(it));
    expect(bad.filter((it) => !layoutSpaces.test(it))).toEqual([]);
  });
});

/** What may stand in Latin letters: products, file names, keys, cells, errors of a sheet. */
const allowedLatin =
  /Excel|WPS|Word|PDF|Ctrl\+V|TRUE|\.xlsx|\b[A-Z]{1,3}\d+\b|#[A-Z]+(?:\/\d)?[!?]/g;

describe.each([
  ['Chinese', chinese],
  ['sheet', sheets],
])('%s texts', (_, recording) => {
  it('use none of the words that the product avoids', () => {
    const avoided = /提交|确定|失败|数据|您|[！!](?<!#[A-Z/0]+!)/;
    expect(texts(recording).filter((it) => avoided.test(it))).toEqual([]);
  });

  it('have no Latin letters but of products, files, cells and errors', () => {
    const bad = recording
      .recorded()
      .filter(readable)
      .filter(({ text }) => /[A-Za-z]/.test(String(text).replace(allowedLatin, '')));
    expect(bad).toEqual([]);
  });

  it('write a minus as U+2212', () => {
    expect(texts(recording).filter((it) => /: .*(?<![\d/])-\d/.test(it))).toEqual([]);
  });
});

describe('the choices of a finding', () => {
  const labels = chinese
    .recorded()
    .filter(({ path }) => /\/options\/\w+\/label$/.test(path))
    .map(({ text }) => String(text));

  it('never say 按文执行 without what that means', () => {
    const asWritten = labels.filter((it) => it.startsWith('按文执行'));
    expect(asWritten.length).toBeGreaterThan(3);
    expect(asWritten.filter((it) => !/^按文执行：.{3,}/.test(it))).toEqual([]);
  });
});

describe('English texts', () => {
  it('have no Chinese characters', () => {
    const bad = texts(english).filter((it) => /[\u3400-\u9FFF\u3001-\u3003\uFF01-\uFF5E]/.test(it));
    expect(bad).toEqual([]);
  });
});
