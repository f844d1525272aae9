export type Theme = 'light' | 'dark';

/** Office's themes as `Office.context.officeTheme` gives them. */
export const THEMES: Readonly<Record<Theme, Readonly<Record<string, string | boolean>>>> = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#262626',
    controlBackgroundColor: '#F2F2F2',
    controlForegroundColor: '#444444',
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#F0F0F0',
    controlBackgroundColor: '#363636',
    controlForegroundColor: '#D4D4D4',
    isDarkTheme: true,
  },
};
