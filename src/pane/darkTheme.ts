import { webDarkTheme } from '@fluentui/react-components';

/** In a chunk of its own. */
export const darkTheme = webDarkTheme;
