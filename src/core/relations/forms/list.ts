import type { Form } from './form';

/** Forms 14 and 15: people by name with marks. Nothing in them adds up, but there are as many as other forms say. */
export function listForm(id: string, who: 'poor' | 'near'): Form {
  const title = who === 'near' ? /danh sach.*ho can ngheo/ : /danh sach.*ho ngheo/;
  return { id, title: (t) => title.test(t) && (who === 'near' || !/can ngheo/.test(t)), columns: [], relations: [], lists: who };
}
