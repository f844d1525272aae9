import { lackForm } from './lacks';

/** Form 6: what near-poor households lack. */
export const poverty06 = lackForm('poverty-06', 'near');
