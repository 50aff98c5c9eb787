// Its own program (dist/workers/items.js): reads files with items in a process of its own, so that a hostile one takes
// neither the memory nor the time of the server. Imports no Nest, gets no settings, talks to nobody but who started it.
import { serveWork } from '@leidraad/shared/server/working';
import { itemWork, type ItemTask } from './item-work';

serveWork<ItemTask>(itemWork);
