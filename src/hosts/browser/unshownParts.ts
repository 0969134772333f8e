import { unzipSync } from 'fflate';

/** What the grid does not draw, by where a package keeps it (ECMA-376 part 1, §8). */
const kinds = [
  ['charts', /^xl\/charts\/chart[^/]*\.xml$/i],
  ['pictures', /^xl\/media\//i],
  ['pivotTables', /^xl\/pivotTables\//i],
] as const;

/** Ids of what a file holds and the grid does not show, as `file.unshown` names them; the file keeps it. */
export function unshownParts(bytes: Uint8Array): readonly string[] {
  const paths: string[] = [];
  unzipSync(bytes, {
    filter: ({ name }) => {
      paths.push(name);
      return false;
    },
  });
  return kinds.flatMap(([id, path]) => (paths.some((it) => path.test(it)) ? [id] : []));
}
