import { readFileSync } from 'node:fs';
import { marked } from 'marked';

/** The Markdown file at `path` as HTML, without a page around it. */
export function guideHtml(path: string): string {
  return marked.parse(readFileSync(path, 'utf8'), { async: false, gfm: true });
}
