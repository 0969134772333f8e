import type { Element } from '@xmldom/xmldom';
import { allElements, childrenOf, elementsOf, placeOf, valueOf } from './manifestDocument';
import type { ManifestFault, ManifestTarget } from './manifestFault';
import { servedFile } from './servedFile';

const named = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'AppDomain'];

/** The elements that hold an address: those of the resources, and those above them that have no resource. */
function addressesIn(root: Element): readonly Element[] {
  const resources = ['Images', 'Urls'].flatMap((list) =>
    elementsOf(root, list).flatMap(childrenOf),
  );
  const others = allElements(root).filter(
    (one) => named.includes(one.localName ?? '') && !one.hasAttribute('resid'),
  );
  return [...others, ...resources];
}

/** Addresses that are not https, and addresses behind which no file of the build stands. */
export function checkAddresses(root: Element, target: ManifestTarget): readonly ManifestFault[] {
  return addressesIn(root).flatMap((element): readonly ManifestFault[] => {
    const address = valueOf(element);
    if (!address.startsWith('https://')) {
      return [{ check: 'https', text: `${placeOf(element)} is not https: ${address}` }];
    }
    if (element.localName === 'AppDomain' || servedFile(target, address) !== null) return [];
    return [{ check: 'file', text: `${placeOf(element)} leads to no file: ${address}` }];
  });
}
