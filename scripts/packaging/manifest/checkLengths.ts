import type { Element } from '@xmldom/xmldom';
import { childrenOf, elementsOf, placeOf, valueOf } from './manifestDocument';
import type { ManifestFault } from './manifestFault';

const short = 125;
const long = 250;

/** Longest texts by element, in characters. */
const limits: Readonly<Record<string, number>> = {
  ProviderName: short,
  DisplayName: short,
  Description: long,
  TaskpaneId: short,
  FunctionName: long,
  AppDomain: long,
  Image: 2048,
  Url: 2048,
  SourceLocation: 2048,
  IconUrl: 2048,
  HighResolutionIconUrl: 2048,
  SupportUrl: 2048,
};

function fault(element: Element, text: string, limit: number): readonly ManifestFault[] {
  const { length } = Array.from(text);
  if (length > 0 && length <= limit) return [];
  return [
    { check: 'length', text: `${placeOf(element)} has ${length} characters of 1 to ${limit}` },
  ];
}

function stringsIn(root: Element, list: string): readonly Element[] {
  return elementsOf(root, list).flatMap(childrenOf);
}

/** Texts that are empty or longer than Office takes. */
export function checkLengths(root: Element): readonly ManifestFault[] {
  const named = Object.entries(limits).flatMap(([name, limit]) =>
    elementsOf(root, name)
      .filter((one) => !one.hasAttribute('resid'))
      .flatMap((one) => fault(one, valueOf(one), limit)),
  );
  const strings = [
    ...stringsIn(root, 'ShortStrings').flatMap((one) => fault(one, valueOf(one), short)),
    ...stringsIn(root, 'LongStrings').flatMap((one) => fault(one, valueOf(one), long)),
  ];
  const ids = ['CustomTab', 'OfficeTab', 'Group', 'Control', 'Item'].flatMap((name) =>
    elementsOf(root, name).flatMap((one) => fault(one, one.getAttribute('id') ?? '', short)),
  );
  return [...named, ...strings, ...ids];
}
