import { certificateHistory, type CertificateLife } from './history';

const life: CertificateLife = {
  assignedOn: '2026-03-02',
  completedAt: new Date('2026-03-05T10:00:00Z'),
  completedOn: '2026-03-05',
  issuedAt: new Date('2026-03-05T10:00:00Z'),
  issuedOn: '2026-03-05',
  renewalOpensOn: '2027-02-03',
  validUntil: '2027-03-04',
  revokedOn: null,
};
const kinds = (today: string, changes: Partial<CertificateLife> = {}) =>
  certificateHistory({ ...life, ...changes }, today).map(
    (event) => `${event.future ? 'to come: ' : ''}${event.kind}`,
  );

describe('history of a certificate', () => {
  it('marks what is to come', () => {
    expect(kinds('2026-04-01')).toEqual([
      'assigned',
      'completed',
      'issued',
      'to come: renewal-opens',
      'to come: valid-until',
    ]);
    expect(kinds('2027-02-03')).toEqual([
      'assigned',
      'completed',
      'issued',
      'renewal-opens',
      'to come: valid-until',
    ]);
  });

  it('is valid on its last day and expired the day after', () => {
    expect(kinds('2027-03-04').at(-1)).toBe('to come: valid-until');
    expect(kinds('2027-03-05').at(-1)).toBe('expired');
    expect(certificateHistory(life, '2027-06-01').at(-1)?.on).toBe('2027-03-05');
  });

  it('ends with a revocation', () => {
    expect(kinds('2026-06-01', { revokedOn: '2026-05-01' })).toEqual([
      'assigned',
      'completed',
      'issued',
      'revoked',
    ]);
  });
});
