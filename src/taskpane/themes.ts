import { webDarkTheme, webLightTheme } from '@fluentui/react-components';

/** Fluent's own. */
export const themes = { light: webLightTheme, dark: webDarkTheme };
