import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

const native = (path: string): string => path.replaceAll('\\', '/');
const mark = Buffer.from([0xef, 0xbb, 0xbf]);

/** ADODB.Stream as far as the script uses it: UTF-8 is read without its mark and written with it. */
class Stream {
  Type = 0;
  Charset = '';
  Position = 0;
  #bytes = Buffer.alloc(0);
  Open(): void {}
  Close(): void {}
  LoadFromFile(path: string): void {
    this.#bytes = fs.readFileSync(native(path));
  }
  ReadText(): string {
    return this.Charset === 'utf-8'
      ? new TextDecoder('utf-8').decode(this.#bytes)
      : this.#bytes.toString('latin1');
  }
  WriteText(text: string): void {
    this.#bytes = Buffer.concat([mark, Buffer.from(text)]);
  }
  CopyTo(other: Stream): void {
    other.#bytes = this.#bytes.subarray(this.Position);
  }
  SaveToFile(path: string): void {
    fs.writeFileSync(native(path), this.#bytes);
  }
}

const isDirectory = (path: string): boolean =>
  fs.existsSync(native(path)) && fs.statSync(native(path)).isDirectory();

/** Scripting.FileSystemObject over the real file system; a path may have either slash. */
class FileSystemObject {
  GetParentFolderName(path: string): string {
    return dirname(native(path));
  }
  GetFileName(path: string): string {
    return basename(native(path));
  }
  FileExists(path: string): boolean {
    return fs.existsSync(native(path)) && !isDirectory(path);
  }
  FolderExists(path: string): boolean {
    return isDirectory(path);
  }
  CreateFolder(path: string): void {
    fs.mkdirSync(native(path));
  }
  CopyFolder(from: string, to: string): void {
    fs.cpSync(native(from), native(to), { recursive: true });
  }
  MoveFolder(from: string, to: string): void {
    fs.renameSync(native(from), native(to));
  }
  CopyFile(from: string, to: string): void {
    fs.copyFileSync(native(from), native(to));
  }
  DeleteFolder(path: string): void {
    fs.rmSync(native(path), { recursive: true });
  }
  DeleteFile(path: string): void {
    fs.rmSync(native(path));
  }
  GetFile(path: string): { readonly Attributes: number } {
    // A file that nobody may write is what Windows calls read-only.
    return { Attributes: (fs.statSync(native(path)).mode & 0o200) === 0 ? 1 : 32 };
  }
  GetFolder(path: string) {
    const names = fs
      .readdirSync(native(path))
      .filter((name) => isDirectory(join(native(path), name)));
    return { SubFolders: names.map((Name) => ({ Name, Path: `${path}\\${Name}` })) };
  }
}

class Enumerator<T> {
  #items: readonly T[];
  #at = 0;
  constructor(items: readonly T[]) {
    this.#items = items;
  }
  atEnd(): boolean {
    return this.#at >= this.#items.length;
  }
  moveNext(): void {
    this.#at += 1;
  }
  item(): T | undefined {
    return this.#items[this.#at];
  }
}

/** What a run of the script said and ended with. */
export interface ScriptRun {
  readonly said: string;
  readonly code: number;
}

/** Runs the Windows script at that path as cscript would, `home` being %APPDATA%; its objects stand on the real file system. */
export function runOnWindows(script: string, home: string, command: string): ScriptRun {
  const said: string[] = [];
  let code = 0;
  const objects: Readonly<Record<string, new () => object>> = {
    'ADODB.Stream': Stream,
    'Scripting.FileSystemObject': FileSystemObject,
    'WScript.Shell': class {
      ExpandEnvironmentStrings(text: string): string {
        return text.replace('%APPDATA%', home);
      }
    },
  };
  const context = createContext({
    ActiveXObject: function (name: string): object {
      const kind = objects[name];
      if (kind === undefined) throw new Error(`no ${name}`);
      return new kind();
    },
    Enumerator,
    WScript: {
      ScriptFullName: script,
      Arguments: { length: 1, Item: () => command },
      Echo: (text: string) => void said.push(text),
      Quit: (ended: number) => {
        code = ended;
      },
    },
  });
  runInContext(fs.readFileSync(script, 'utf8'), context);
  return { said: said.join('\n'), code };
}
