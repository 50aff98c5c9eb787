import { type CertificateState } from '@leidraad/certificates/model';
import { type IconName, type Tone } from '@leidraad/shared/web';

/** How the chip of a state looks; its words are `certificates.state.<state>` with `date`. */
export const STATE_LOOKS: Record<CertificateState, { tone: Tone; icon: IconName }> = {
  valid: { tone: 'good', icon: 'verified' },
  expiring: { tone: 'warn', icon: 'schedule' },
  expired: { tone: 'neutral', icon: 'history' },
  revoked: { tone: 'bad', icon: 'cancel' },
  replaced: { tone: 'neutral', icon: 'swap_horiz' },
};
