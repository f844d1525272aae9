// Entry of the early chunk (webpack.config.js): loaded, blocking, before React and Fluent UI.
import { registerCommands } from '.';

registerCommands();
