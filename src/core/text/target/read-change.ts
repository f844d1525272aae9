import { readLoneNumber, storedDecimals } from '../number';
import type { Bound } from './target';
import { EMPTY, readFigures, type Read } from './read-figures';
import { dropFillers } from './target-words';

/** "tăng gấp", "giảm": with what may stand between the verb and its amount. */
const VERB = /^(?:muc )?(giam|tang)(?: them| binh quan| hang nam| moi nam| ti le| duoc)*\s+(?=[\d<>≤≥+]|[a-z])/;
/** "giảm xuống còn 5%", "tăng lên 95%": where it ends, not by how much. */
const STATE = /^(?:giam|tang)(?: ti le)?(?: tu [\d.,]+ ?%?(?: nam 20\d\d)?)? (xuong|con|len)(?: con| muc| den| toi)* /;
const WORDS: Readonly<Record<string, number>> = {
  doi: 2,
  ruoi: 1.5,
  ba: 3,
  bon: 4,
  nam: 5,
  'mot nua': 2,
  nua: 2,
  'mot phan hai': 2,
  'mot phan ba': 3,
  'mot phan tu': 4,
};

/** "giảm 1/2", "gấp đôi", "giảm 0,7%", "tăng 5-6%", "giảm xuống còn 5%"; folded. */
export function readChange(text: string): Read | null {
  const bare = dropLead(text);
  const multiple = readMultiple(bare);
  if (multiple) return multiple;
  const state = STATE.exec(bare);
  if (state) return readState(bare.slice(state[0].length), state[1] === 'len');
  const change = VERB.exec(bare);
  if (!change || bare.startsWith('tang truong')) return null;
  const amounts = readFigures(dropFillers(bare.slice(change[0].length)));
  return amounts && { ...amounts, kind: 'change', sense: change[1] === 'tang' ? 1 : -1 };
}

/** A single figure that something is to rise or fall to may be passed, not missed. */
function readState(text: string, up: boolean): Read | null {
  const read = readFigures(dropFillers(text));
  const single = read?.low && read.high && read.low.value === read.high.value && !read.approximate;
  if (!read || !single) return read;
  return up ? { ...read, high: null } : { ...read, low: null };
}

/** What stands before the verb: "phấn đấu", "bình quân mỗi năm", "đến năm 2025". */
function dropLead(text: string): string {
  let rest = text;
  for (let shorter = ''; shorter !== rest;) {
    shorter = rest;
    rest = rest.replace(
      /^(?:phan dau|dat|chi tieu|ke hoach|binh quan|moi nam|hang nam|(?:den )?(?:het |cuoi )?nam 20\d\d)(?: ?[:,]\s*| )/,
      '',
    );
  }
  return rest;
}

/** "gấp 2 lần", "tăng gấp đôi", "tăng 1,5 lần": at least that multiple; "giảm 1/2", "giảm một nửa", "giảm 2 lần": at most. */
function readMultiple(text: string): Read | null {
  const up = /^(?:tang )?gap (?:(doi|ruoi|ba|bon|nam)\b|([\d.,]+) ?lan)|^tang ([\d.,]+) lan/.exec(text);
  if (up) {
    const factor = up[1] ? WORDS[up[1]]! : readLoneNumber(up[2] ?? up[3]!)?.value;
    return factor === undefined ? null : multiple(factor, 1);
  }
  const down =
    /^giam (?:it nhat |toi thieu |tren |khoang )?(?:(\d+)\/(\d+)|(mot nua|nua|mot phan hai|mot phan ba|mot phan tu)|([\d.,]+) lan)/.exec(
      text,
    );
  if (!down) return null;
  if (down[1]) return Number(down[1]) < Number(down[2]) ? multiple(1 - Number(down[1]) / Number(down[2]), -1) : null;
  if (down[3]) return multiple(/ (?:ba|tu)$/.test(down[3]) ? 1 - 1 / WORDS[down[3]]! : 1 / WORDS[down[3]]!, -1);
  const parts = readLoneNumber(down[4]!)?.value;
  return parts && parts > 1 ? multiple(1 / parts, -1) : null;
}

function multiple(factor: number, sense: 1 | -1): Read {
  const bound: Bound = { value: factor, open: false };
  return {
    kind: 'multiple',
    ...EMPTY,
    sense,
    low: sense === 1 ? bound : null,
    high: sense === -1 ? bound : null,
    decimals: Math.min(2, storedDecimals(factor)),
  };
}
