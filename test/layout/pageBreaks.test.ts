import { newEvaluation } from '../../src/flows/newEvaluation';
import { examplePoints } from '../../src/flows/examplePoints';
import { pageBreaks } from '../../src/layout/pageBreaks';
import { rowPt } from '../../src/layout/scoreParts';
import { scoreGrid, type ScoreGrid } from '../../src/layout/scoreGrid';
import { loadTemplate } from '../../src/scheme/templates';
import { assess } from '../../src/scoring/assess';
import { exampleTexts } from './fixture';

/** Pages that hold about so many rows of the least height, at the width of a sheet with two levels. */
const pageRows = 45;

function gridOf(template: string, group: string): ScoreGrid {
  const scheme = loadTemplate(template);
  if (scheme === null) throw new Error(`no template ${template}`);
  return scoreGrid(assess(newEvaluation(examplePoints(scheme, exampleTexts))).model(group));
}

/** Rows of each page. */
function pagesOf(grid: ScoreGrid): readonly number[] {
  const ends = [...pageBreaks(grid, new Map()), grid.firstLine + grid.lines.length];
  return ends.map((end, index) => end - (ends[index - 1] ?? grid.firstLine));
}

test('a table of 91 leaves fills its pages: none is under half full but the last before the adjustments', () => {
  const grid = gridOf('wudang-2018', 'town');
  const pages = pagesOf(grid);
  const leafPages = pages.slice(0, -2);
  expect(leafPages.length).toBeGreaterThan(0);
  expect(Math.min(...leafPages)).toBeGreaterThan(pageRows / 2);
  expect(Math.max(...pages) * rowPt).toBeLessThan(pageRows * rowPt * 1.2);
});

test.each([
  ['wudang-2018', 'town'],
  ['wudang-2018', 'dept'],
  ['zhangshu-2021', 'town'],
])('a page of %s, %s, starts with a leaf or with the adjustments', (template, group) => {
  const grid = gridOf(template, group);
  const starts = pageBreaks(grid, new Map()).map((row) => {
    const index = row - grid.firstLine;
    const [line, before] = [grid.lines[index], grid.lines[index - 1]];
    if (line?.line !== 'leaf') return line?.line;
    return before?.line === 'leaf' && before.leaf === line.leaf ? 'inside' : 'leaf';
  });
  expect(starts.filter((it) => it !== 'leaf' && it !== 'adjustmentHead')).toStrictEqual([]);
});

test('a leaf that is higher than what is left goes to the next page whole', () => {
  const grid = gridOf('wudang-2018', 'town');
  const threefold = grid.lines.findIndex((it) => it.line === 'leaf' && it.leaf.key === 'A078');
  const row = grid.firstLine + threefold;
  const heights = new Map([row, row + 1, row + 2].map((it) => [it, 300]));
  const breaks = pageBreaks(grid, heights);
  expect(breaks).toContain(row);
  expect(breaks).not.toContain(row + 1);
});
