import { listForm } from './list';

/** Form 14: the near-poor households by name. */
export const poverty14 = listForm('poverty-14', 'near');
