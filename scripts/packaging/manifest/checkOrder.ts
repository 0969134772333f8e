import type { Element } from '@xmldom/xmldom';
import { allElements, childrenOf, placeOf } from './manifestDocument';
import type { ManifestFault } from './manifestFault';

const tab = 'Group+ Label';
const item = 'Label Supertip Icon? Action';

/**
 * Which elements an element holds, in which order; `?`, `+` and `*` as in a regular expression. A name with a type is for
 * `xsi:type`. What is not listed may hold overrides for other languages and nothing else.
 */
const contents: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl ' +
    'HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides',
  AppDomains: 'AppDomain+',
  Hosts: 'Host+',
  Requirements: 'Sets Methods?',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation',
  VersionOverrides: 'Description? Requirements? Hosts Resources',
  'Host:Workbook': 'DesktopFormFactor',
  DesktopFormFactor: 'GetStarted? FunctionFile? ExtensionPoint+',
  GetStarted: 'Title Description LearnMoreUrl',
  'ExtensionPoint:PrimaryCommandSurface': 'OfficeTab* CustomTab*',
  CustomTab: tab,
  OfficeTab: tab,
  Group: 'Label Icon Control+',
  'Control:Button': 'Label Supertip Icon Action',
  'Control:Menu': 'Label Supertip Icon Items',
  Items: 'Item+',
  Item: item,
  Supertip: 'Title Description',
  Icon: 'Image+',
  'Action:ShowTaskpane': 'TaskpaneId SourceLocation',
  'Action:ExecuteFunction': 'FunctionName',
  Resources: 'Images Urls ShortStrings LongStrings',
  Images: 'Image+',
  Urls: 'Url+',
  ShortStrings: 'String+',
  LongStrings: 'String+',
};

function contentOf(element: Element): string {
  const type = element.getAttribute('xsi:type');
  return (
    contents[`${element.localName}:${type}`] ?? contents[element.localName ?? ''] ?? 'Override*'
  );
}

function matches(content: string, names: readonly string[]): boolean {
  const pattern = content.split(' ').map((one) => one.replace(/^(\w+)(\W?)$/, '(?:$1 )$2'));
  return new RegExp(`^${pattern.join('')}$`).test(names.map((name) => `${name} `).join(''));
}

/** Elements that stand in the wrong order, are missing, or do not belong where they are: Office then refuses the manifest. */
export function checkOrder(root: Element): readonly ManifestFault[] {
  return allElements(root).flatMap((element) => {
    const names = childrenOf(element).map((child) => child.localName ?? '');
    const content = contentOf(element);
    if (matches(content, names)) return [];
    return [
      {
        check: 'order',
        text: `${placeOf(element)} holds ${names.join(' ') || 'nothing'}, not ${content}`,
      },
    ];
  });
}
