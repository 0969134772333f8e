import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const developerKey = String.raw`HKCU\SOFTWARE\Microsoft\Office\16.0\Wef\Developer`;

/** The computer of a person. */
export interface Computer {
  readonly platform: NodeJS.Platform;
  /** Where the person's own files are. */
  readonly home: string;
}

/** An add-in that Excel on this computer is told of. */
export interface Sideloaded {
  /** Where a person finds it in Excel; null where there is no Excel to tell. */
  readonly where: string | null;
  /** Takes back what Excel was told. */
  readonly remove: () => void;
}

/**
 * Tells Excel on this computer of the manifest at an absolute path, in the way Microsoft's documentation gives for trying an add-in:
 * a value in the registry of Windows, a file in Excel's folder on a Mac. Excel that is open must be opened again.
 */
export function sideload({ platform, home }: Computer, id: string, manifest: string): Sideloaded {
  if (platform === 'win32') {
    const value = ['/v', id, '/f'];
    execFileSync('reg', ['add', developerKey, '/t', 'REG_SZ', '/d', manifest, ...value]);
    return {
      where: '“插入”选项卡 → “我的加载项” → “开发人员加载项”',
      remove: () => execFileSync('reg', ['delete', developerKey, ...value]),
    };
  }
  if (platform === 'darwin') {
    const folder = join(home, 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');
    const file = join(folder, `${id}.manifest.xml`);
    mkdirSync(folder, { recursive: true });
    copyFileSync(manifest, file);
    return {
      where: '“插入”选项卡 → “我的加载项”右边的小箭头 → “开发人员加载项”',
      remove: () => rmSync(file, { force: true }),
    };
  }
  return { where: null, remove: () => undefined };
}
