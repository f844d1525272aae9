import { lackRateForm } from './lacks';

/** Form 5: the lacks of form 4 as percentages of the poor households. */
export const poverty05 = lackRateForm('poverty-05', 'poor', 'poverty-04');
