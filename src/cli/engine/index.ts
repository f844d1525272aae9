import type { Answer, Question } from './question';
import { Answerer } from './answerer';
import { READY } from './forked';

// The process that reads and checks (forked.ts): it answers one question after the other until it is ended.
const answerer = new Answerer();
const tell = (message: Answer | { readonly failed: string } | typeof READY): void => void process.send!(message);

process.on('message', (question: Question) => {
  answerer
    .answer(question)
    .then(tell, (error: unknown) => tell({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }));
});
process.on('disconnect', () => process.exit());
tell(READY);
