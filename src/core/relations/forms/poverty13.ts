import { standardForm } from './standard';

/** Form 13: near-poor households by people, after the multidimensional standard. */
export const poverty13 = standardForm('poverty-13', 'near');
