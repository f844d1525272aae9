import { lackRateForm } from './lacks';

/** Form 7: the lacks of form 6 as percentages of the near-poor households. */
export const poverty07 = lackRateForm('poverty-07', 'near', 'poverty-06');
