import { bootstrapApplication } from '@angular/platform-browser';
import { z } from 'zod';
import { App } from './app';
import { appConfig } from './app.config';

// zod would compile its checks with `new Function`, which the content security policy refuses.
z.config({ jitless: true });

bootstrapApplication(App, appConfig).catch((error: unknown) => {
  // Nothing of the page stands yet, so this is the only place left to say it.
  reportError(error);
});
