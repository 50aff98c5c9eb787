/** Policy numbers: a whole number and tenths counted one by one, so 1.9 is followed by 1.10. */
const NUMBER = /^(\d{1,6})\.(\d{1,6})$/u;

export const FIRST_VERSION_NUMBER = '1.0';

/**
 * The number after `current`: the next whole number when something substantive changed (1.4 → 2.0), else the next tenth
 * (1.0 → 1.1, 1.9 → 1.10). Domain: "any substantive change → next whole number, else next tenth".
 * Throws RangeError for what is no policy number.
 */
export function nextVersionNumber(current: string, substantive: boolean): string {
  const [, whole, tenth] = NUMBER.exec(current) ?? [];
  if (whole === undefined || tenth === undefined)
    throw new RangeError(`"${current}" is no policy number such as 1.0`);
  return substantive ? `${Number(whole) + 1}.0` : `${Number(whole)}.${Number(tenth) + 1}`;
}
