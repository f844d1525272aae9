export type { Bound, Direction, Target, TargetKind, TargetStatus } from './target';
export { parseTarget } from './parse-target';
export { judgeTarget, sameVerdict, type JudgeOptions, type TargetVerdict } from './judge-target';
export { readDirection, readVerdict } from './target-words';
export { sayTarget } from './say-target';
