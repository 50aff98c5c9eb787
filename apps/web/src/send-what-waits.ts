import { DOCUMENT, effect, inject, Injector } from '@angular/core';
import { SessionStore } from '@leidraad/shared/web';

/** What an earlier visit kept on this device goes out as soon as that person is signed in. Without it nothing is loaded. */
export function sendWhatWaits(): void {
  const session = inject(SessionStore);
  const injector = inject(Injector);
  const storage = inject(DOCUMENT).defaultView?.localStorage;
  effect(() => {
    const id = session.person()?.id;
    if (!id || !Object.keys(storage ?? {}).some((key) => key.startsWith(`leidraad.kept.${id}.`))) return;
    void import('@leidraad/training/web')
      .then((file) => file.loadSendWhatWaits())
      .then((send) => send(injector));
  });
}
