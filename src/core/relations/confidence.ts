/**
 * How sure it is that a relation is meant, 0 to 1, by what speaks for it: every number of that kind stands here and nowhere
 * else. Set by hand until 2026-11 over generated workbooks and AggreCol's validation sheets (`npm run bench`); a function fitted
 * on labelled relations is to take their place, so nothing but these names should be relied upon.
 *
 * The names tell the evidence: `holds` at all places that say something, `holdsMostly` at two of three, `holdsAsOften` as it
 * breaks; `untilWeighed` before the values have been asked.
 */
export const CONFIDENCE = {
  /** Totals of lines and columns (`relations/weigh.ts`, `proven.ts`). */
  total: {
    holds: 0.97,
    holdsOnlyZeros: 0.8,
    holdsAsOften: 0.85,
    breaksOften: 0.3,
    hardlyMeant: 0.1,
    breaksBySlips: 0.6,
    /** Nothing holds; by how many places break, all like slips. */
    onlySlips: [0.1, 0.7, 0.3],
    /** The only figure of a total is far off: worth a word where one slip in one of its lines accounts for it. */
    loneAndFar: 0.5,
    onlyLine: 0.9,
    proven: 0.9,
    provenDoubtfully: 0.65,
    dropped: 0.2,
    /** One line accounts for all that is wrong with it, in several columns. */
    amiss: 0.97,
    /** … the last one below it, which may be told besides: worth a warning. */
    amissLast: 0.55,
    /** A copy of one of its lines, though it may be that one's own total, or the whole of which the others are told: worth a warning. */
    copiedPerhaps: 0.55,
  },
  /** Identities printed in heads, numbering rows and labels: "4=2+3". Misread where they break nearly everywhere. */
  printed: {
    stated: 0.97,
    breaksNearlyEverywhere: 0.5,
  },
  /** What a workbook's own formulas state. */
  formula: {
    stated: 0.98,
  },
  /** Totals among columns. */
  column: {
    division: 0.9,
    untilWeighed: 0.8,
    least: 0.45,
    leastOfFew: 0.4,
    rivalled: 0.5,
  },
  /** Rates, means and growth. */
  rate: {
    holds: 0.95,
    doubtful: 0.65,
    holdsOnlyTrivially: 0.85,
    holdsOnce: 0.7,
    loneAndMistyped: 0.5,
    loneAndNear: 0.3,
    /** All three heads name it, after a rate that holds. */
    sister: 0.9,
  },
  /** Opening, changes, closing; differences. */
  flow: {
    signsGuessed: 0.3,
    least: 0.6,
    untilWeighed: 0.9,
    difference: 0.9,
  },
  /** “Of which”: a part within its whole. */
  part: {
    named: 0.8,
    /** A share of a whole is made of it. */
    ofRate: 0.9,
    brokenOnce: 0.5,
  },
  /** Shares of a total. */
  share: {
    holds: 0.95,
    doubtful: 0.65,
    proportional: 0.75,
  },
  /** Yearly means of a change. */
  yearly: {
    holds: 0.9,
    holdsAsOften: 0.7,
    miscounted: 0.5,
  },
  /** Products: quantity times price. */
  product: {
    holds: 0.95,
    holdsMostly: 0.9,
    holdsAsOften: 0.5,
  },
  /** Cumulated figures. */
  cumulated: {
    toldByFigures: 0.9,
    holds: 0.97,
    holdsOnce: 0.8,
    holdsMostly: 0.95,
    holdsAsOften: 0.85,
    oneEach: 0.5,
    firstAlone: 0.5,
  },
  /** What known forms state. */
  form: {
    usual: 0.5,
    stated: 0.9,
    partsBreakOften: 0.3,
    breaksOften: 0.5,
    correctedOften: 0.35,
    corrected: 0.5,
    breaksEverywhere: 0.3,
  },
  /** Between sheets. */
  across: {
    sameIndicator: 0.5,
    summary: 0.9,
  },
};

/**
 * What a reading of the layout is worth before the values speak, in the points of `bestOf`: a place that tells counts 2, one
 * that holds 1, one that breaks −1. So these only decide between readings that the values support alike.
 */
export const PRIOR = {
  /** Which lines a total sums up. */
  lines: {
    ofOutline: 1,
    ofNumbering: 0.5,
    allAboveAtEnd: 1,
    allAbove: 0.2,
    allBelowFirstTotal: 0.9,
    allBelow: 0.1,
    sinceTotal: 0.8,
    sinceTotalOfGrand: 0.3,
    ofGroup: 0.9,
    ofGroupOfGrand: 0.2,
    ofOpenGroup: 0.25,
    untilNextTotal: 0.5,
    subtotals: 0.3,
    subtotalsOfGrand: 1.2,
    subtotalsBelow: 0.2,
    subtotalsBelowFirst: 1.1,
    leavesAbove: 0.2,
    leavesBelow: 0.15,
  },
  /** Which columns a total sums up. */
  columns: {
    divided: 1.2,
    totalBesideOfWhich: 0.3,
    besideOfWhich: 0.1,
    allOthers: 0.8,
    allOnOneSide: 0.9,
    oneSide: 0.4,
    repeatedGroup: 1,
  },
};

/** How strongly heads point at a numerator and a base of a rate; points, added up (`labels/nearness.ts`). */
export const NEARNESS = {
  partBesideRate: 0.6,
  oneHead: 0.6,
  commonBase: 0.8,
  meanStock: 1,
  baseBeforePart: 0.3,
  sameUnit: 0.4,
  namedPart: 1,
  namedBase: 0.6,
  /** Taken off for every column that lies between. */
  away: 0.01,
  /** A rate that holds nowhere is told only from here on, */
  leastOfLone: 1.5,
  /** where no other reading comes so near, */
  rivalWithin: 0.35,
  /** and where it misses by no more than this share. */
  farthestOfLone: 0.4,
};

/** Shares of the decided places at which a rate must hold. */
export const HOLDING = { least: 0.5, leastOfShares: 0.6, sure: 0.7 };

/**
 * A stated relation (printed, or of a known form) that breaks at so many places and holds at no more than this share of them
 * was misread, or was never meant literally.
 */
export const NEARLY_EVERYWHERE = { breaks: 4, holdsPerBreak: 0.2 };

/** Of the breaks of a total that holds as often as not, so many must look like slips for it to be meant at all. */
export const MOSTLY_SLIPS = 0.6;

/** A mined sum is stated beyond where it holds only if so many of its breaks look like slips. */
export const SLIPS_OF_WIDENED = 0.5;

/** From this confidence on a stated total is believed rather than a sum that only values speak of, */
export const BELIEVED = 0.85;

/** and from this one on its near misses tell how a table was rounded: what chance may have made a sum tells nothing. */
export const TELLS_OF_ROUNDING = 0.3;

/** Of the positions at which a mined relation holds, so many must be rates for it to be one of rates. */
export const MOSTLY_RATES = 0.5;

/** What choosing factors of a product costs: each of them, less where its head names a factor; months or units not given. */
export const FACTORS = { each: 0.2, named: 0.3, months: 3, otherUnit: 1 };

/** What each turned sign of a flow costs, in the points of `PRIOR`. */
export const FLOW_SIGN = 0.1;
