import { webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';

const fontFamilyBase =
  '"Segoe UI","Microsoft YaHei UI","Microsoft YaHei","PingFang SC","Noto Sans CJK SC","Source Han Sans SC",sans-serif';
const light: Theme = { ...webLightTheme, fontFamilyBase };

const query = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  const list = query();
  list.addEventListener('change', listener);
  return () => list.removeEventListener('change', listener);
}

/** Light or dark, as the system has it, and anew when that changes; light until the dark one is fetched, which few need. */
export function useTheme(): Theme {
  const isDark = useSyncExternalStore(subscribe, () => query().matches);
  const [dark, setDark] = useState<Theme | null>(null);
  useEffect(() => {
    let isWanted = isDark;
    const fetchDark = async (): Promise<void> => {
      const { darkTheme } = await import('./darkTheme');
      if (isWanted) setDark({ ...darkTheme, fontFamilyBase });
    };
    if (isDark) void fetchDark();
    return () => {
      isWanted = false;
    };
  }, [isDark]);
  return isDark && dark !== null ? dark : light;
}
