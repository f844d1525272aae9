import '../taskpane/worker';
import type { FileQuestion } from './files/file-check';
import { checkFile } from './files/file-check';

// One script for both workers of the page, for the engine in it is most of the page: by its name it checks what the pane hands
// over, or whole files one after the other.
if (self.name === 'file-worker') {
  self.onmessage = ({ data }: MessageEvent<FileQuestion>) => void checkFile(data).then((answer) => self.postMessage(answer));
}
