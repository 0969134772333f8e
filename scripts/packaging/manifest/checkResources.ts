import type { Element } from '@xmldom/xmldom';
import { allElements, childrenOf, elementsOf, placeOf } from './manifestDocument';
import type { ManifestCheck, ManifestFault } from './manifestFault';

const longestId = 32;

/** The list of resources that an element's `resid` names one of. */
const lists: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
};

interface Resource {
  readonly element: Element;
  readonly list: string;
  readonly id: string;
}

function givenIn(root: Element): readonly Resource[] {
  return elementsOf(root, 'Resources')
    .flatMap(childrenOf)
    .flatMap((list) =>
      childrenOf(list).map((element) => ({
        element,
        list: list.localName ?? '',
        id: element.getAttribute('id') ?? '',
      })),
    );
}

function askedIn(root: Element): readonly Resource[] {
  return allElements(root)
    .filter((element) => element.hasAttribute('resid'))
    .map((element) => ({
      element,
      list: lists[element.localName ?? ''] ?? 'no list',
      id: element.getAttribute('resid') ?? '',
    }));
}

function faults(
  check: ManifestCheck,
  what: string,
  resources: readonly Resource[],
): readonly ManifestFault[] {
  return resources.map(({ element }) => ({ check, text: `${placeOf(element)} ${what}` }));
}

/** Names of resources that are too long, given twice, asked for and not given in the right list, or given and not asked for. */
export function checkResources(root: Element): readonly ManifestFault[] {
  const given = givenIn(root);
  const asked = askedIn(root);
  const isGiven = ({ list, id }: Resource): boolean =>
    given.some((one) => one.list === list && one.id === id);
  return [
    ...faults(
      'residLength',
      `is not 1 to ${longestId} characters long`,
      given.filter(({ id }) => id === '' || Array.from(id).length > longestId),
    ),
    ...faults(
      'residDouble',
      'is given twice',
      given.filter(({ id }, index) => given.findIndex((one) => one.id === id) !== index),
    ),
    ...faults(
      'residDangling',
      'names no resource of its kind',
      asked.filter((one) => !isGiven(one)),
    ),
    ...faults(
      'residUnused',
      'is not used',
      given.filter(({ id }) => !asked.some((one) => one.id === id)),
    ),
  ];
}
