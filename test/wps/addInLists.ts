/** Our entry in a list, as that version is entered. */
export const ours = (version: string): string =>
  `<jsplugin name="kaoping" type="et" url="kaoping_${version}" version="${version}" enable="enable_dev" install="null"/>`;

const otherLines = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<!-- 单位统一下发 > & -->',
  '<jsplugins>',
  '\t<jsplugin name="公文助手"  type="wps" url="gw_1.0.0" version="1.0.0" enable="enable_dev" install="null" />',
  "  <jspluginonline type='et' name='other-kaoping' url='http://10.0.0.1/?a=1&amp;b=2' enable=\"enable_dev\"></jspluginonline>",
  '</jsplugins>',
  '',
];
/** A list that holds add-ins of others. */
export const otherList = otherLines.join('\n');
/** A list that holds nothing, as we begin one. */
export const emptyList = '<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins>\n</jsplugins>\n';

/** The list with one more line at its end. */
export const withLine = (list: string, line: string): string =>
  list.replace('</jsplugins>', `${line}\n</jsplugins>`);
/** The list that holds nothing else, with ours. */
export const oursAlone = withLine(emptyList, `  ${ours('1.2.0')}`);
const oursAmongOthers = withLine(otherList, `  ${ours('1.2.0')}`);
const ofWindows = (list: string): string => `\ufeff${list.replaceAll('\n', '\r\n')}`;
const old =
  '<jspluginonline name="kaoping" type="et" url="http://10.0.0.1/k/" enable="enable_dev" install="null"/>';

/** Nothing in it is ours, and each line looks so to somebody who reads it in haste. */
const looksLikeOurs = [
  '<jsplugins>',
  '  <!--> <jsplugin name="kaoping"/> </jsplugins> -->',
  '  <![CDATA[ <jsplugin name="kaoping"/> </jsplugins> ]]>',
  '  <group><jsplugin name="kaoping" url="&#x4e00;&#19968;"/></group>',
  '  <note name="kaoping"/>',
  '  <jsplugin name="a" fullname="kaoping"/>',
  '</jsplugins>',
].join('\n');

/** What is there, what it becomes, and what is left after uninstalling: null is no file. */
export const lists: readonly (readonly [string, string | null, string, string | null])[] = [
  ['no list', null, oursAlone, null],
  ['an empty file', '', oursAlone, ''],
  ['blanks alone', ' \r\n', oursAlone, ' \r\n'],
  ['an empty list', emptyList, oursAlone, emptyList],
  [
    'an empty list of Windows, with a mark of UTF-8',
    ofWindows(emptyList),
    ofWindows(oursAlone),
    ofWindows(emptyList),
  ],
  [
    'an empty list on one line',
    '<jsplugins></jsplugins>',
    `<jsplugins>${ours('1.2.0')}</jsplugins>`,
    '<jsplugins></jsplugins>',
  ],
  ['other add-ins', otherList, oursAmongOthers, otherList],
  [
    'lines of Windows and a mark of UTF-8',
    ofWindows(otherList),
    ofWindows(oursAmongOthers),
    ofWindows(otherList),
  ],
  ['no line end at the end', otherList.trimEnd(), oursAmongOthers.trimEnd(), otherList.trimEnd()],
  [
    'all on one line',
    '<jsplugins><jsplugin name="a" type="et" url="a_1" version="1"/></jsplugins>',
    `<jsplugins><jsplugin name="a" type="et" url="a_1" version="1"/>${ours('1.2.0')}</jsplugins>`,
    '<jsplugins><jsplugin name="a" type="et" url="a_1" version="1"/></jsplugins>',
  ],
  [
    'an empty element',
    '<jsplugins />',
    `<jsplugins>\n  ${ours('1.2.0')}\n</jsplugins>`,
    '<jsplugins />',
  ],
  [
    'what only looks like ours',
    looksLikeOurs,
    looksLikeOurs.replace(/<\/jsplugins>$/, `  ${ours('1.2.0')}\n</jsplugins>`),
    looksLikeOurs,
  ],
  [
    'an older version of ours',
    withLine(otherList, `    ${ours('1.1.0')}`),
    withLine(otherList, `    ${ours('1.2.0')}`),
    otherList,
  ],
  [
    'ours from a server, and once more within the line of another',
    withLine(withLine(otherList, `  ${old}`), `<jsplugin name="z"/>${ours('1.0.0')}`),
    withLine(oursAmongOthers, '<jsplugin name="z"/>'),
    withLine(otherList, '<jsplugin name="z"/>'),
  ],
  [
    'ours with an end tag',
    withLine(otherList, "  <jsplugin type='et' name = 'kaoping' url='k'> </jsplugin>"),
    oursAmongOthers,
    otherList,
  ],
];

/** Lists that WPS cannot read either. */
export const broken: readonly (readonly [string, string])[] = [
  ['a tag that is not closed', '<jsplugins>\n  <jsplugin name="a"/>\n'],
  ['tags that cross', '<jsplugins><jsplugin name="a"></jsplugins></jsplugin>'],
  ['quotes that are missing', '<jsplugins><jsplugin name=a/></jsplugins>'],
  ['a loose sign', '<jsplugins><jsplugin url="http://a/?b&c"/></jsplugins>'],
  ['a loose sign between tags', '<jsplugins>a & b</jsplugins>'],
  ['a tag within a tag', '<jsplugins><jsplugin name="a<b"/></jsplugins>'],
  ['words behind the list', '<jsplugins/>\n公文'],
  ['data outside of the list', '<![CDATA[a]]><jsplugins/>'],
  ['two lists', '<jsplugins/><jsplugins/>'],
  ['another file', '<plugins></plugins>'],
  ['no XML', 'name=kaoping'],
  ['a comment without end', '<jsplugins><!-- a </jsplugins>'],
];
