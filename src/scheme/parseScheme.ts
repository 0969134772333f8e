import { safeParse } from 'valibot';
import type { Checked } from '../base/issue';
import { checkReferences } from './checkReferences';
import { migrateScheme, schemeMigrations, type Migration } from './migrateScheme';
import type { Scheme } from './scheme';
import { schemeShape } from './shape';
import { shapeIssue } from './shapeIssue';

/**
 * The scheme that the JSON holds, brought to the present format, or everything that is wrong with it.
 *
 * Issues: `scheme.format`; all of `scheme.shape`; where the shape is right, all of `scheme.duplicateKey` and
 * `scheme.unknownKey`.
 */
export function parseScheme(
  json: unknown,
  migrations: readonly Migration[] = schemeMigrations,
): Checked<Scheme> {
  const migrated = migrateScheme(json, migrations);
  if (!migrated.ok) return migrated;
  const parsed = safeParse(schemeShape, migrated.value);
  if (!parsed.success) return { ok: false, issues: parsed.issues.map(shapeIssue) };
  const issues = checkReferences(parsed.output);
  return issues.length === 0 ? { ok: true, value: parsed.output, issues } : { ok: false, issues };
}
