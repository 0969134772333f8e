import type { WpsRoot } from './hosts/wps/jsapi';

/** The root object that WPS 表格 gives to the pages of an add-in, null anywhere else. Told by its members: names differ by version. */
export function findWps(): WpsRoot | null {
  const root: unknown = Reflect.get(globalThis, 'Application');
  return isWps(root) ? root : null;
}

function isWps(root: unknown): root is WpsRoot {
  if (root === null || (typeof root !== 'object' && typeof root !== 'function')) return false;
  return ['Workbooks', 'ApiEvent', 'PluginStorage'].every((it) => Boolean(Reflect.get(root, it)));
}
