/** A cell's formula without `=`, and with references to a deleted sheet as the error they are. */
export function plainFormula(formula: string): string {
  const plain = formula.replace(/^=/, '');
  if (!plain.includes('#REF!')) return plain;
  return plain.replace(/#REF!\$?[A-Za-z]{1,3}\$?\d{0,7}(?::\$?[A-Za-z]{1,3}\$?\d{0,7})?/g, '#REF!');
}
