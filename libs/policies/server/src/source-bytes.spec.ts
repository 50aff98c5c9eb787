import { DomainError } from '@leidraad/shared/model';
import { bytesOf } from './source-bytes';

const read = (base64: string) => {
  try {
    return bytesOf({ base64 }).toString('utf8');
  } catch (fault) {
    return fault instanceof DomainError ? fault.code : fault;
  }
};

describe('the bytes of a document', () => {
  it.each([
    ['RGVlbCBuaWV0cy4=', 'Deel niets.'],
    ['RGVlbCBu\r\naWV0cy4=\r\n', 'Deel niets.'],
    ['RGVlbCBuaWV0cy4', 'Deel niets.'],
    ['', ''],
    ['RGVl*', 'source.base64'],
    ['RG=VlbCBu', 'source.base64'],
    ['RGVlbCBuaWV0cy4===', 'source.base64'],
    ['data:text/plain;base64,RGVl', 'source.base64'],
  ])('in %j are %j', (base64, expected) => {
    expect(read(base64)).toBe(expected);
  });

  it('are judged in one pass, whatever somebody fills 20 MB with', () => {
    expect(read(`${'\n'.repeat(20_000_000)}*`)).toBe('source.base64');
    expect(read(`${'='.repeat(20_000_000)}\n`)).toBe('source.base64');
    expect(read(`${' '.repeat(20_000_000)}=`)).toBe('');
  });
});
