// Its own program (dist/workers/understanding.js): reads documents in a process of its own, so that a hostile one takes
// neither the memory nor the time of the server. Imports no Nest, gets no settings, talks to nobody but who started it.
import { documentWork, type DocumentTask } from './document-work';

process.on('message', (task: DocumentTask) => {
  documentWork(task).then(
    (outcome) => process.send?.(outcome),
    // Not a refusal but a fault of a reader: said in words, for the log of the server.
    (fault: unknown) => process.send?.({ fault: fault instanceof Error ? fault.stack : String(fault) }),
  );
});
process.on('disconnect', () => process.exit());
