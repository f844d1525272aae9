import { lackForm } from './lacks';

/** Form 4: what poor households lack. */
export const poverty04 = lackForm('poverty-04', 'poor');
