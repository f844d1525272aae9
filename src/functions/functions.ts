import { registerAll } from './register';

// The script that the manifest names: loaded by Excel's runtime, it has nothing to do but register.
// Without Microsoft's library (offline) there is nobody to register with; the pane says so.
if (typeof CustomFunctions !== 'undefined') registerAll();
