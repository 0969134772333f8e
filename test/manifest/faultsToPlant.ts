import type { ManifestCheck } from '../../scripts/packaging/manifest/manifestFault';
import { textOf } from './sources';

/** What it is called, the part of the manifest that is changed, what stands there instead. */
type Planting = readonly [what: string, part: string, instead: string];

const rankTitle = '<Title resid="Rank.Label" />';
const rankLabel = '<bt:String id="Rank.Label"';
const groupIconEnd = `<bt:Image size="80" resid="Open.80" />
                </Icon>
                <Control`;
const rankPane = `<TaskpaneId>Kaoping.Pane</TaskpaneId>
                    <SourceLocation resid="Url.Rank" />`;
const version = '<Version>0.1.0.0</Version>';
const provider = '<ProviderName>Kaoping</ProviderName>';
const functions = '<FunctionFile resid="Url.Functions" />';

const text = (length: number): string => ` DefaultValue="${'排'.repeat(length)}"`;

/** For each check the faults that it, and no other check, must find. */
export const faultsToPlant: Readonly<Record<ManifestCheck, readonly Planting[]>> = {
  xml: [
    ['a tag that is not closed', '</Resources>', ''],
    ['a manifest of a mail add-in', 'xsi:type="TaskPaneApp"', 'xsi:type="MailApp"'],
  ],
  order: [
    ['the provider before the version', `${version}\n  ${provider}`, `${provider}\n  ${version}`],
    ['an element twice', functions, `${functions}${functions}`],
    ['an element nobody knows', '<Permissions>', '<Licence>x</Licence><Permissions>'],
    ['missing permissions', '<Permissions>ReadWriteDocument</Permissions>', ''],
    ['a button that executes nothing', 'xsi:type="ExecuteFunction"', 'xsi:type="ShowTaskpane"'],
  ],
  length: [
    ['a short text of 126 characters', textOf('Rank.Label'), text(126)],
    ['a long text of 251 characters', textOf('Rank.Tip'), text(251)],
    ['an empty text', textOf('Rank.Tip'), text(0)],
    [
      'a name of 126 characters',
      '<DisplayName DefaultValue="考评表助手"',
      `<DisplayName${text(126)}`,
    ],
    ['a provider of 126 characters', '>Kaoping<', `>${'K'.repeat(126)}<`],
    ['an id of a button of 126 characters', '"Kaoping.Rank"', `"${'K'.repeat(126)}"`],
  ],
  guid: [['an identity that is no GUID', '532ea946-926f', '532ea946-92zz']],
  version: [['another version than that of the package', version, version.replace('1', '9')]],
  requirements: [
    ['a lower level of Excel', 'MinVersion="1.9" />', 'MinVersion="1.8" />'],
    ['another program than Excel', '<Host Name="Workbook" />', '<Host Name="Document" />'],
  ],
  taskpane: [['a second pane', rankPane, rankPane.replace('Kaoping.Pane', 'Kaoping.Rank')]],
  residLength: [['an id of 33 characters', '"Rank.Tip"', `"${'R'.repeat(33)}"`]],
  residDouble: [['an id given twice', rankLabel, `${rankLabel}${text(2)} />${rankLabel}`]],
  residDangling: [
    ['a text that does not exist', rankTitle, rankTitle.replace('Label', 'Title')],
    ['a long text where a short one belongs', rankTitle, rankTitle.replace('Label', 'Tip')],
  ],
  residUnused: [
    [
      'a text nobody asks for',
      rankLabel,
      `${rankLabel.replace('Label', 'Old')}${text(2)} />${rankLabel}`,
    ],
  ],
  https: [
    [
      'a pane over http',
      'https://localhost:3000/taskpane.html?step=rank',
      'http://localhost:3000/taskpane.html?step=rank',
    ],
  ],
  file: [
    ['a page that is not built', 'taskpane.html?step=rank', 'ranking.html'],
    ['an icon that is not drawn', 'ribbon/rank-24.png', 'ribbon/rank-25.png'],
    ['a page of another server', 'https://localhost:3000/install', 'https://example.org/install'],
  ],
  iconSizes: [
    ['an icon without the size 80', groupIconEnd, groupIconEnd.replace(/^.*\n/, '')],
    ['a size listed twice', groupIconEnd, `<bt:Image size="80" resid="Open.80" />${groupIconEnd}`],
  ],
  iconPixels: [
    ['a picture of another size', 'ribbon/rank-24.png', 'ribbon/rank-32.png'],
    ['a page for a picture', 'assets/ribbon/rank-24.png', 'install.html'],
    [
      'a large picture for the list',
      'Url DefaultValue="https://localhost:3000/assets/icon-64.png"',
      'Url DefaultValue="https://localhost:3000/assets/icon-128.png"',
    ],
  ],
  function: [['a function that no script has', '>checkWorkbook<', '>checkWorkbooks<']],
};
