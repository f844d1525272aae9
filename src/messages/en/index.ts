// One file an area of the product; a key stands in exactly one of them, and in both languages.
export { findings } from './findings';
export { slips } from './slips';
export { undecided } from './undecided';
export { refusals } from './refusals';
export { cli } from './cli';
export { pane } from './pane';
export { result } from './result';
export { understood } from './understood';
export { sending } from './sending';
export { tools } from './tools';
export { functions } from './functions';
export { functionDocs } from './function-docs';
export { excel } from './excel';
export { page } from './page';
export { reportText } from './report-text';
