// Node's compiler takes pains that pay in a program that runs for hours; ours is over in seconds. With less inlining
// (920 bytes of bytecode are usual) a workbook of 100,000 cells took 15 to 33 % less time and a quarter less of the
// processors, and an engine that is warm was no slower (bench/scale.ts, Node 20). A version that does not know the
// limit says so and goes on.
import v8 from 'node:v8';

v8.setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');
