// What the pane and the build need of the functions; `functions.ts` is the script that Excel loads.
export { FUNCTION_NAMES, INDICATORS, type Indicator } from '../core/indicators';
export { plainFormula } from '../core/indicators/plain';
export { asTyped } from '../core/text/formula/as-typed';

export { aboutOf, describe, exampleFormula, exampleResult, type FunctionText, type ParameterText } from './describe';
export { findFunctions } from './find';
export { registerAll } from './register';
export { say } from './say';
export { text } from '../messages';
