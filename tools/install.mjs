// Installs what is missing and nothing else; .ci/run and the other scripts begin with it.
import { ensureInstalled } from './start/install.mjs';

await ensureInstalled();
