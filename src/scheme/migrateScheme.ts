import type { Checked } from '../base/issue';
import { migrateFrom1 } from './migrateFrom1';

/** The format that this version reads and writes. */
export const schemeFormat = 2;

/** Makes data of format `from + 1` out of data of format `from`; sets everything but `format`. */
export interface Migration {
  readonly from: number;
  readonly migrate: (json: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** In the order of their formats. None is older than the first. */
export const schemeMigrations: readonly Migration[] = [{ from: 1, migrate: migrateFrom1 }];

/**
 * The data in format `supported`: each migration from its own format on is applied, in order. Data without a whole number
 * as its format comes back as it is, for the shape to refuse.
 *
 * Issues: `scheme.format` for a newer format, or an older one that no chain of migrations leads from.
 */
export function migrateScheme(
  json: unknown,
  migrations: readonly Migration[] = schemeMigrations,
  supported: number = schemeFormat,
): Checked<unknown> {
  if (!isRecord(json) || !Number.isInteger(json['format'])) return whole(json);
  let current = json;
  while (current['format'] !== supported) {
    const format = current['format'];
    const next = migrations.find((it) => it.from === format);
    if (next === undefined) return refused(json['format'], supported);
    current = { ...next.migrate(current), format: next.from + 1 };
  }
  return whole(current);
}

function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function whole(value: unknown): Checked<unknown> {
  return { ok: true, value, issues: [] };
}

function refused(found: unknown, supported: number): Checked<unknown> {
  const params = { found: String(found), supported };
  return { ok: false, issues: [{ code: 'scheme.format', severity: 'error', params }] };
}
