import './fonts.css';

/** Ends when the fonts of the sheets are there, so that the grid is not drawn with others first; a machine that has none of them shows its own. */
export async function loadFonts(): Promise<void> {
  await Promise.allSettled(Array.from(document.fonts, (it) => it.load()));
}
