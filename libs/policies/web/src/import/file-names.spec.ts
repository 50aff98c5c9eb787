import { isNamedAs } from './file-names';

describe('the name of a file', () => {
  it('says its format, or another one than its bytes show', () => {
    expect(isNamedAs('Beleid 2.DOCX', 'docx')).toBe(true);
    expect(isNamedAs('beleid.txt', 'markdown')).toBe(true);
    expect(isNamedAs('beleid.pdf', 'docx')).toBe(false);
    expect(isNamedAs('beleid', 'pdf')).toBe(false);
  });
});
