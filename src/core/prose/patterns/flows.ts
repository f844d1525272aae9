import type { Claim } from '../claim';
import { LIKELY, LIKE_A_SLIP, choose, isNear, sameUnit, sumClaim } from '../claim';
import type { Mention } from '../figures/mention';
import type { Reading } from '../sentences/sentence';
import { clauseBefore } from '../sentences/sentence';
import { CLOSING, COMES, GOES, OPENING } from '../vocabulary/flows';

/** "Đầu năm có 1.874 hộ nghèo; thoát nghèo 420 hộ, tái nghèo 12 hộ, phát sinh 60 hộ; cuối năm còn 1.526 hộ": what came and what went. */
export function flows(reading: Reading): Claim[] {
  return reading.passages.flatMap(({ index }) => {
    const all = reading.mentions.filter((mention) => mention.passage === index && mention.hedge === null);
    if (all.length < FEWEST_MOVES + 2) return [];
    return all.flatMap((opening, i): Claim[] => {
      if (!OPENING.test(leadOf(opening, reading)) || signOf(opening, reading) !== 0) return [];
      const claim = flowFrom(
        opening,
        all.slice(i + 1).filter((mention) => sameUnit(mention, opening)),
        reading,
      );
      return claim ? [claim] : [];
    });
  });
}

/** Two at least come or go: one alone is a change. */
const FEWEST_MOVES = 2;

function flowFrom(opening: Mention, later: readonly Mention[], reading: Reading): Claim | null {
  const end = later.findIndex((mention) => signOf(mention, reading) === 0);
  const closing = later[end];
  if (!closing || end < FEWEST_MOVES || !CLOSING.test(leadOf(closing, reading))) return null;
  const moves = later.slice(0, end);
  const signs = moves.map((move) => signOf(move, reading) as 1 | -1);
  const claim = sumClaim('text-difference', closing, [opening, ...moves], [1, ...signs]);
  return claim && choose([claim], isNear(claim) ? LIKELY : 0, LIKE_A_SLIP);
}

function leadOf(mention: Mention, reading: Reading): string {
  return clauseBefore(reading.sentenceOf(mention), mention);
}

/** 1 for what came, −1 for what went, 0 where neither is said, or both are; what it counts says it before the words ahead do. */
function signOf(mention: Mention, reading: Reading): 1 | -1 | 0 {
  return signIn(mention.noun) || signIn(leadOf(mention, reading));
}

function signIn(text: string): 1 | -1 | 0 {
  const [comes, goes] = [COMES.test(text), GOES.test(text)];
  return comes === goes ? 0 : comes ? 1 : -1;
}
