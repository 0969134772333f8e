/** Where the pages take office.js from. */
export interface OfficeSource {
  /** Address of the script, as it stands in the page. */
  readonly address: string;
  /** What the page's policy must allow for it beyond the page's own origin; null where that is nothing. */
  readonly allowed: string | null;
}

/** What the environment says about a build. */
export interface BuildSettings {
  /** Address of the folder that will be served, https, without a slash at the end. */
  readonly baseUrl: string;
  readonly office: OfficeSource;
}

/** The address in manifest.xml, which a build replaces. */
export const developmentUrl = 'https://localhost:3000';

const ownOffice: OfficeSource = { address: 'office/office.js', allowed: null };

function hosted(folder: string): OfficeSource {
  return { address: `${folder}office.js`, allowed: folder };
}

/** Values of KAOPING_OFFICE_JS; the two networks are those that Microsoft names for the world and for 21Vianet in China. */
const offices: Readonly<Record<string, OfficeSource>> = {
  self: ownOffice,
  cdn: hosted('https://appsforoffice.microsoft.com/lib/1/hosted/'),
  'cdn-21vianet': hosted(
    'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/',
  ),
};

/** The address without a slash at the end. @throws where it is none, not https, or more than origin and folder. */
function parseBase(text: string): string {
  const example = '例如 https://oa.example.gov.cn/kaoping';
  if (!URL.canParse(text)) throw new Error(`KAOPING_URL 不是网址：“${text}”。${example}`);
  const url = new URL(text);
  if (url.protocol !== 'https:') {
    throw new Error(
      `KAOPING_URL 须以 https:// 开头（Excel 不接受别的），现在是“${text}”。${example}`,
    );
  }
  if (`${url.search}${url.hash}${url.username}${url.password}` !== '' || /[?#]/.test(text)) {
    throw new Error(`KAOPING_URL 只写到文件夹，不带 ?、# 和用户名，现在是“${text}”。${example}`);
  }
  return url.href.replace(/\/+$/, '');
}

/** The settings that the environment variables KAOPING_URL and KAOPING_OFFICE_JS ask for. @throws where a value makes no sense. */
export function buildSettings(environment: Readonly<NodeJS.ProcessEnv>): BuildSettings {
  const name = environment['KAOPING_OFFICE_JS'] || 'self';
  const office = offices[name];
  if (office === undefined) {
    const names = Object.keys(offices).join('、');
    throw new Error(`KAOPING_OFFICE_JS 只能是 ${names} 之一，现在是“${name}”。`);
  }
  return { baseUrl: parseBase(environment['KAOPING_URL'] || developmentUrl), office };
}
