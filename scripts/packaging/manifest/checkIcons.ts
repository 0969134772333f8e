import type { Element } from '@xmldom/xmldom';
import { childrenOf, elementsOf, placeOf, valueOf } from './manifestDocument';
import type { ManifestFault, ManifestTarget } from './manifestFault';
import { pngSize } from './pngSize';
import { servedFile } from './servedFile';

const required = [16, 32, 80] as const;
const allowed: readonly number[] = [...required, 20, 24, 40, 48, 64];

/** Pixels a side of the two icons that the list of add-ins shows. */
const listed: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

function sizeOf(image: Element): number {
  return Number(image.getAttribute('size'));
}

function checkSizes(icon: Element): readonly ManifestFault[] {
  const sizes = childrenOf(icon).map(sizeOf);
  const missing = required.filter((size) => !sizes.includes(size));
  const wrong = sizes.filter(
    (size, index) => !allowed.includes(size) || sizes.indexOf(size) !== index,
  );
  if (missing.length === 0 && wrong.length === 0) return [];
  const text = `${placeOf(icon)} lacks ${missing.join(' ') || 'none'}, has ${wrong.join(' ') || 'none'} too many`;
  return [{ check: 'iconSizes', text }];
}

/** Icons that lack a size Office demands, and pictures of another size than they are listed for. Missing files are not its business. */
export function checkIcons(root: Element, target: ManifestTarget): readonly ManifestFault[] {
  const addresses = new Map(
    elementsOf(root, 'Images')
      .flatMap(childrenOf)
      .map((image) => [image.getAttribute('id'), valueOf(image)]),
  );
  const checkPixels = (place: Element, address: string, size: number): readonly ManifestFault[] => {
    const file = servedFile(target, address);
    if (file === null || pngSize(file) === `${size}×${size}`) return [];
    const is = pngSize(file) ?? 'no PNG';
    return [
      { check: 'iconPixels', text: `${placeOf(place)} ${address} is ${is}, not ${size}×${size}` },
    ];
  };
  const icons = elementsOf(root, 'Icon');
  return [
    ...icons.flatMap(checkSizes),
    ...icons
      .flatMap(childrenOf)
      .flatMap((image) =>
        checkPixels(image, addresses.get(image.getAttribute('resid')) ?? '', sizeOf(image)),
      ),
    ...Object.entries(listed).flatMap(([name, size]) =>
      elementsOf(root, name).flatMap((one) => checkPixels(one, valueOf(one), size)),
    ),
  ];
}
