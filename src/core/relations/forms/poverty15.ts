import { listForm } from './list';

/** Form 15: the poor households by name. */
export const poverty15 = listForm('poverty-15', 'poor');
