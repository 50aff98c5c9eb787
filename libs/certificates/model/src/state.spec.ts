import { certificateState } from './certificates';

const certificate = {
  validUntil: '2027-03-04',
  revoked: false,
  replaced: false,
  renewalWindowOpensOn: '2027-02-03',
};

describe('state of a certificate', () => {
  it.each([
    ['2027-02-02', 'valid'],
    ['2027-02-03', 'expiring'],
    ['2027-03-04', 'expiring'],
    ['2027-03-05', 'expired'],
  ])('on %s is %s', (today, state) => {
    expect(certificateState(certificate, today)).toBe(state);
  });

  it('is revoked or replaced whatever the date', () => {
    expect(certificateState({ ...certificate, revoked: true, replaced: true }, '2026-04-01')).toBe('revoked');
    expect(certificateState({ ...certificate, replaced: true }, '2030-04-01')).toBe('replaced');
  });
});
