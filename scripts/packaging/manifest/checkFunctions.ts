import type { Element } from '@xmldom/xmldom';
import { childrenOf, elementsOf, placeOf, valueOf } from './manifestDocument';
import type { ManifestFault, ManifestTarget } from './manifestFault';
import { servedFile } from './servedFile';

function textOf(file: Uint8Array | null): string {
  return file === null ? '' : new TextDecoder().decode(file);
}

/** The text of every script that the page of functions loads at once; empty where there is no page. */
function scriptsOf(root: Element, target: ManifestTarget): string {
  const id = elementsOf(root, 'FunctionFile')[0]?.getAttribute('resid');
  const url = elementsOf(root, 'Urls')
    .flatMap(childrenOf)
    .find((one) => one.getAttribute('id') === id);
  const page = textOf(servedFile(target, url === undefined ? '' : valueOf(url)));
  const names = [...page.matchAll(/<script[^>]+src="([^"]+)"/g)].map((match) => match[1] ?? '');
  return names.map((name) => textOf(target.read(name))).join('\n');
}

/** Functions of the ribbon that no script of the page of functions gives to `Office.actions.associate` by that name. */
export function checkFunctions(root: Element, target: ManifestTarget): readonly ManifestFault[] {
  const scripts = scriptsOf(root, target);
  return elementsOf(root, 'FunctionName').flatMap((element): readonly ManifestFault[] => {
    const name = valueOf(element);
    const isGiven = ['"', "'", '`'].some((quote) =>
      scripts.includes(`associate(${quote}${name}${quote}`),
    );
    return isGiven
      ? []
      : [{ check: 'function', text: `${placeOf(element)}: no script has ${name}` }];
  });
}
