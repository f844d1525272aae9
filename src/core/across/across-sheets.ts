import { withAnomaliesAcross } from '../anomalies';
import type { Understanding } from '../model/understanding';
import { withForms } from '../relations/forms';
import { instancesOf } from '../relations/forms/instance';
import { withForeignBases } from './foreign-bases';
import { withSameIndicators } from './same-indicators';
import { withSameLines } from './same-lines';
import { withSummaries } from './summaries';

/** What only the sheets together tell; asked for once every sheet is understood. */
export function acrossSheets(understanding: Understanding): Understanding {
  const instances = instancesOf(understanding.workbook, understanding.sheets);
  const forms = new Set(instances.map(({ sheet }) => sheet));
  const stated = withSameIndicators(withSummaries(withForms(understanding, instances)));
  return withAnomaliesAcross(withForeignBases(withSameLines(stated, forms)), instances);
}
