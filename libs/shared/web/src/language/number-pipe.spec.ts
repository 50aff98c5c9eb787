import { formatNumber } from './number-pipe';

test('thousands and percentages are written as the language does', () => {
  expect(formatNumber(1256, 'decimal', 'nl-NL')).toBe('1.256');
  expect(formatNumber(0.9284, 'percent', 'nl-NL')).toBe('92,8\u00a0%');
  expect(formatNumber(0.9284, 'percent', 'en-GB')).toBe('92.8%');
});
