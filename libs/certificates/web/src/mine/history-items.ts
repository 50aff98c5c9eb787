import { type CertificateDetail, type CertificateState } from '@leidraad/certificates/model';
import { type ThreadState } from '@leidraad/shared/web';

type Event = CertificateDetail['history'][number];

/** Events that ask something of the holder while the certificate is in this state: there one is now. */
const ASKING: Partial<Record<CertificateState, Event['kind']>> = {
  expiring: 'renewal-opens',
  expired: 'expired',
};

/** How each event stands on the thread: past solid, the latest one that asks something as the loop, future hollow. */
export function historyStates(history: readonly Event[], state: CertificateState): ThreadState[] {
  return history.map((event) => {
    if (event.future) return 'todo';
    return event.kind === ASKING[state] ? 'now' : 'done';
  });
}
