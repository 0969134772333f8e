/** Our protection of a sheet. 0 is what stays allowed: filtering by the filter that is set, sizing of columns and rows, sorting if said. */
export function protectionXml(isSortable: boolean, prefix = ''): string {
  return (
    `<${prefix}sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" autoFilter="0"` +
    `${isSortable ? ' sort="0"' : ''}/>`
  );
}
