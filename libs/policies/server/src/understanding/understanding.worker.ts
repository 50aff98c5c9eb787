// Its own program (dist/workers/understanding.js): reads documents in a thread of its own, so that a hostile one takes
// neither the memory nor the time of the server. Imports no Nest.
export { documentWork as default } from './document-work';
