// The process in which the program reads and checks (src/cli/engine): it can be ended without the program.
import { createRequire } from 'node:module';
import './engine.mjs';

createRequire(import.meta.url)('../build/engine.cjs');
