// Node's compiler takes pains that pay in a program that runs for hours; ours is over in seconds, and with its usual
// limit (920 bytes) half of the time goes into inlining. With this one a workbook of 100,000 cells takes a sixth to a
// third less, and warmed up no more (measured with bench/scale.ts, Node 20). A version that knows no such limit goes
// on as it is.
import v8 from 'node:v8';

v8.setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');
