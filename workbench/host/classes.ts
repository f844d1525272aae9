import type { NodeClass } from './protocol/node';
import { application } from './nodes/application';
import { areas } from './nodes/areas';
import { autoFilter } from './nodes/auto-filter';
import { comment, comments } from './nodes/comments';
import { customProperties } from './nodes/custom-properties';
import { fill, font, protection } from './nodes/fill-font';
import { rangeFormat } from './nodes/format';
import { freezePanes } from './nodes/freeze-panes';
import { names } from './nodes/names';
import { sheetProtection, workbookProtection } from './nodes/protection';
import { range } from './nodes/range';
import { runtime } from './nodes/runtime';
import { settings } from './nodes/settings';
import { sheets } from './nodes/sheets';
import { tables } from './nodes/tables';
import { workbook } from './nodes/workbook';
import { worksheet } from './nodes/worksheet';
import { xmlParts } from './nodes/xml-parts';

/** What is known of Excel's object model, class by class: for tests and for a list on the page. */
export const CLASSES = [
  workbook,
  worksheet,
  sheets,
  range,
  areas,
  rangeFormat,
  fill,
  font,
  protection,
  comments,
  comment,
  names,
  tables,
  settings,
  xmlParts,
  application,
  runtime,
  autoFilter,
  customProperties,
  freezePanes,
  sheetProtection,
  workbookProtection,
] as unknown as readonly NodeClass<unknown>[];
