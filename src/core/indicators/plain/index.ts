export { rateFormulas, type RateColumnOptions, type RateFormula } from './column';
export { embedFormula, lambdaOf, type Embedded, type EmbeddedName } from './embed';
export { plainFormula, type HoldsText } from './plain-formula';
export { ourCalls } from './rewrite';
