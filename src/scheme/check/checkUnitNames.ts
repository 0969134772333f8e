import organisationSuffixes from '../../../assets/schemes/organisationSuffixes.json';
import type { Finding } from '../../base/finding';
import type { Group, Scheme } from '../scheme';

/**
 * Names that look cut: in a group most of whose names end as organisations do, those that do not. In any other group
 * (persons, schools) nothing can be told.
 */
export function checkUnitNames(scheme: Scheme): readonly Finding[] {
  return scheme.groups.flatMap(checkGroup);
}

function checkGroup({ id, units }: Group): readonly Finding[] {
  const names = units.map((it) => it.name).filter((it) => !endsAsOrganisation(it));
  if (names.length === 0 || names.length * 2 >= units.length) return [];
  const finding: Finding<'NAME_DAMAGE'> = {
    id: `NAME_DAMAGE:${id}`,
    code: 'NAME_DAMAGE',
    group: id,
    place: id,
    severity: 'warning',
    blocking: false,
    effect: 'none',
    params: { names },
    options: [],
  };
  return [finding];
}

/** What an office is called besides stands in brackets after its name. */
const addition = /\uff08[^\uff08\uff09]*\uff09$/;

function endsAsOrganisation(name: string): boolean {
  const plain = name.trim().replace(addition, '');
  return organisationSuffixes.some((it) => plain.endsWith(it));
}
