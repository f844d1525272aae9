// Stands in the bundle for rtl-css-js, which mirrors every style for languages written from right to left: the pane speaks
// Vietnamese and English, and Griffel's mirrored rules would never be used (2 kB).
export const convert = (styles) => styles;
export const convertProperty = (key, value) => ({ key, value });
