import type { Element } from '@xmldom/xmldom';
import { checkAddresses } from './checkAddresses';
import { checkFunctions } from './checkFunctions';
import { checkIcons } from './checkIcons';
import { checkIdentity } from './checkIdentity';
import { checkLengths } from './checkLengths';
import { checkOrder } from './checkOrder';
import { checkResources } from './checkResources';
import { parseManifest } from './manifestDocument';
import type { ManifestFault, ManifestTarget } from './manifestFault';

/**
 * Everything that is wrong with the text of a manifest, found without a network; empty when all is well. Where it cannot be
 * read as XML, or is none of a task pane, that is the only fault.
 */
export function checkManifest(xml: string, target: ManifestTarget): readonly ManifestFault[] {
  let root: Element;
  try {
    root = parseManifest(xml);
  } catch (error) {
    return [{ check: 'xml', text: error instanceof Error ? error.message : String(error) }];
  }
  if (root.localName !== 'OfficeApp' || root.getAttribute('xsi:type') !== 'TaskPaneApp') {
    return [{ check: 'xml', text: 'the root is not an OfficeApp of type TaskPaneApp' }];
  }
  return [
    ...checkOrder(root),
    ...checkLengths(root),
    ...checkIdentity(root, target),
    ...checkResources(root),
    ...checkAddresses(root, target),
    ...checkIcons(root, target),
    ...checkFunctions(root, target),
  ];
}
