import type { BandName } from '../base/bandName';

/** What a band is called: as the document has it, else 合格 or 不合格. */
export function bandText(
  band: BandName,
  words: { readonly pass: string; readonly fail: string },
): string {
  return band.kind === 'named' ? band.name : words[band.kind];
}
