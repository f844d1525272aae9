import { webDarkTheme, webLightTheme } from '@fluentui/react-components';

/** Fluent's own. In the bundle scripts/webpack/used-tokens.cjs leaves of each what the pane's styles ask for. */
export const themes = { light: webLightTheme, dark: webDarkTheme };
