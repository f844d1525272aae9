import type { Form } from './form';
import { older03 } from './older03';
import { poverty01 } from './poverty01';
import { poverty02 } from './poverty02';
import { poverty03 } from './poverty03';
import { poverty04 } from './poverty04';
import { poverty05 } from './poverty05';
import { poverty06 } from './poverty06';
import { poverty07 } from './poverty07';
import { poverty08 } from './poverty08';
import { poverty09 } from './poverty09';
import { poverty10 } from './poverty10';
import { poverty11 } from './poverty11';
import { poverty12 } from './poverty12';
import { poverty13 } from './poverty13';
import { poverty14 } from './poverty14';
import { poverty15 } from './poverty15';

/** The forms of the poverty review (circulars 07/2021 and 17/2016). Where several state one figure, the first is compared with the others. */
export const FORMS: readonly Form[] = [
  poverty01,
  poverty02,
  poverty03,
  poverty04,
  poverty05,
  poverty06,
  poverty07,
  poverty08,
  poverty09,
  poverty10,
  poverty11,
  poverty12,
  poverty13,
  poverty14,
  poverty15,
  older03,
];
