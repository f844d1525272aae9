import { standardForm } from './standard';

/** Form 12: poor households by people, after the multidimensional standard. */
export const poverty12 = standardForm('poverty-12', 'poor');
