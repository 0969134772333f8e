import { HostError } from '../../workbook/host';
import type { CellInput } from '../../workbook/plan';
import { encodeXml } from './scanXml';
import { escapeText } from './sharedStrings';

/** What a cell can hold in every program. */
const maxChars = 32_767;

/**
 * A cell as markup. Text is written in place and is never a formula; a formula has no stored result, so that whoever opens
 * the file calculates it. Empty texts and null give an empty cell, or nothing where there is no style either.
 *
 * @throws {HostError} `tooLong` for a text that no program could read back
 */
export function cellXml(
  address: string,
  style: number | string | null,
  input: CellInput,
  prefix = '',
): string {
  const head = `${prefix}c r="${address}"${style === null || style === 0 ? '' : ` s="${style}"`}`;
  if (input === null || input === '') return style === null || style === 0 ? '' : `<${head}/>`;
  if (typeof input === 'number')
    return `<${head}><${prefix}v>${formatNumber(input)}</${prefix}v></${prefix}c>`;
  if (typeof input === 'boolean')
    return `<${head} t="b"><${prefix}v>${input ? 1 : 0}</${prefix}v></${prefix}c>`;
  if (typeof input === 'object')
    return `<${head}><${prefix}f>${encodeXml(input.formula)}</${prefix}f></${prefix}c>`;
  const text = textXml(input);
  return `<${head} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is></${prefix}c>`;
}

function formatNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a cell cannot hold ${value}`);
  return String(value);
}

// A line break stays as it is in an element; only an attribute would turn it into a space.
function textXml(text: string): string {
  if (text.length > maxChars)
    throw new HostError('tooLong', `a cell cannot hold ${text.length} characters`);
  return encodeXml(escapeText(text)).replaceAll('&#10;', '\n').replaceAll('&#9;', '\t');
}
