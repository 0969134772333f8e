import type { Element } from '@xmldom/xmldom';
import { elementsOf, valueOf } from './manifestDocument';
import type { ManifestCheck, ManifestFault, ManifestTarget } from './manifestFault';

const guid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function valuesOf(root: Element, name: string): string {
  return elementsOf(root, name).map(valueOf).join(' ');
}

function attributesOf(root: Element, name: string, attribute: string): string {
  return elementsOf(root, name)
    .map((one) => one.getAttribute(attribute) ?? '-')
    .join(' ');
}

/** What the add-in says it is and asks for: identity, version, Excel with its lowest level, and one pane for all buttons. */
export function checkIdentity(root: Element, target: ManifestTarget): readonly ManifestFault[] {
  const expected = (check: ManifestCheck, text: string, isSo: boolean): readonly ManifestFault[] =>
    isSo ? [] : [{ check, text }];
  const id = valuesOf(root, 'Id');
  const version = valuesOf(root, 'Version');
  const sets = `${attributesOf(root, 'Set', 'Name')} ${attributesOf(root, 'Set', 'MinVersion')}`;
  const hosts = `${attributesOf(root, 'Host', 'Name')}, ${attributesOf(root, 'Host', 'xsi:type')}`;
  const panes = new Set(elementsOf(root, 'TaskpaneId').map(valueOf));
  return [
    ...expected('guid', `Id ${id} is no GUID`, guid.test(id)),
    ...expected(
      'version',
      `Version ${version} is not that of the package, ${target.version}.0`,
      version === `${target.version}.0`,
    ),
    ...expected('requirements', `asks for ${sets}`, sets === 'ExcelApi 1.9'),
    ...expected('requirements', `is for ${hosts}`, hosts === 'Workbook -, - Workbook'),
    ...expected('taskpane', `opens ${panes.size} panes`, panes.size === 1),
  ];
}
