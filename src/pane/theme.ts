import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const fontFamilyBase =
  '"Segoe UI","Microsoft YaHei UI","Microsoft YaHei","PingFang SC","Noto Sans CJK SC","Source Han Sans SC",sans-serif';
const light: Theme = { ...webLightTheme, fontFamilyBase };
const dark: Theme = { ...webDarkTheme, fontFamilyBase };

const query = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  const list = query();
  // Chrome 69 to 104 of older WPS: addEventListener on a media query is there from 39 on.
  list.addEventListener('change', listener);
  return () => list.removeEventListener('change', listener);
}

/** Light or dark, as the system has it; follows a change at once. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => query().matches) ? dark : light;
}
