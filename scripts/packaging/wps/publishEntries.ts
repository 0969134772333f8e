/** The name under which WPS knows the add-in: in its lists, in the trust it records, in the names of folders. It never changes. */
export const addInName = 'kaoping';

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** jsplugins.xml, the list that an office gives out with WPS of its own. */
export function jspluginsXml(url: string, version: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<jsplugins>',
    `  <jspluginonline name="${addInName}" type="et" url="${escapeXml(url)}" version="${version}"/>`,
    '</jsplugins>',
    '',
  ].join('\n');
}
