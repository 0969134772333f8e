import blank from '../../assets/schemes/blank.json';
import suzhou2020 from '../../assets/schemes/suzhou-2020.json';
import wudang2018 from '../../assets/schemes/wudang-2018.json';
import zhangshu2021 from '../../assets/schemes/zhangshu-2021.json';
import wuwei2020 from '../../assets/schemes/wuwei-2020.json';
import { locateTableLeaves, locateTables } from './locate';
import { parseScheme } from './parseScheme';
import type { Scheme } from './scheme';

/** A built-in scheme as a list shows it. */
export interface Template {
  readonly id: string;
  readonly title: string;
  readonly documentNumber: string;
  readonly issuer: string;
  readonly year: number;
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    /** Its units are made up. */
    readonly isExample: boolean;
    readonly units: number;
    readonly leaves: number;
  }[];
}

const sources: readonly { readonly id: string }[] = [
  zhangshu2021,
  wuwei2020,
  suzhou2020,
  wudang2018,
  blank,
];

/** Each is read once, when it is first asked for. */
const loaded = new Map<unknown, Scheme>();

/** The built-in schemes, in the order they are offered. */
export function listTemplates(): readonly Template[] {
  return sources.map(load).map(describe);
}

/** The built-in scheme with this id, as published; null where there is none. */
export function loadTemplate(id: string): Scheme | null {
  const source = sources.find((it) => it.id === id);
  return source === undefined ? null : load(source);
}

/** @throws {RangeError} for a file that is no scheme, which no published version holds. */
function load(source: unknown): Scheme {
  const known = loaded.get(source);
  if (known !== undefined) return known;
  const parsed = parseScheme(source);
  if (parsed.ok) {
    loaded.set(source, parsed.value);
    return parsed.value;
  }
  throw new RangeError(`a built-in scheme is damaged: ${JSON.stringify(parsed.issues)}`);
}

function describe(scheme: Scheme): Template {
  const { id, title, documentNumber, issuer, year } = scheme;
  const groups = scheme.groups.map((group) => ({
    id: group.id,
    name: group.name,
    isExample: group.isExample,
    units: group.units.length,
    leaves: leafCount(scheme, group.table),
  }));
  return { id, title, documentNumber, issuer, year, groups };
}

function leafCount(scheme: Scheme, tableId: string): number {
  const table = locateTables(scheme).find((it) => it.item.id === tableId);
  return table === undefined ? 0 : locateTableLeaves(table).length;
}
