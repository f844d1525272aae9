export type Theme = 'light' | 'dark';

/** Office's themes as `Office.context.officeTheme` gives them. */
export const THEMES: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  light: {
    primaryFontColor: '#262626',
    primaryBackgroundColor: '#FFFFFF',
    secondaryFontColor: '#444444',
    secondaryBackgroundColor: '#F2F2F2',
  },
  dark: {
    primaryFontColor: '#F0F0F0',
    primaryBackgroundColor: '#262626',
    secondaryFontColor: '#D4D4D4',
    secondaryBackgroundColor: '#363636',
  },
};
