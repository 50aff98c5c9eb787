import { DomainError } from '@leidraad/shared/model';
import { attributeOf, childOf, childrenOf, numberOf, parseXml } from './xml';

const bytes = (text: string) => new TextEncoder().encode(text);
const refusal = (text: string | Uint8Array) => {
  try {
    parseXml(typeof text === 'string' ? bytes(text) : text);
    return 'read';
  } catch (fault) {
    return fault instanceof DomainError ? fault.code : fault;
  }
};

describe('reading XML', () => {
  it('finds elements and attributes whatever prefix they have', () => {
    const root = parseXml(
      bytes('<?xml version="1.0"?><a:r xmlns:a="u" xmlns:b="v"><b:p a:v="7">een</b:p><p/></a:r>'),
    );
    expect([...childrenOf(root, 'p')]).toHaveLength(1 + 1);
    const p = childOf(root, 'p');
    expect([p?.textContent, attributeOf(p, 'v'), numberOf(p, 'v'), numberOf(p, 'w')]).toEqual([
      'een',
      '7',
      7,
      null,
    ]);
  });

  it('reads UTF-16 with a byte order mark', () => {
    expect(parseXml(Buffer.from('\ufeff<r>privé</r>', 'utf16le')).textContent).toBe('privé');
  });

  it.each([
    ['an external entity', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>'],
    ['entities that multiply', '<!DOCTYPE r [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><r>&b;</r>'],
    ['a type', '<!DOCTYPE html><r/>'],
  ])('refuses a document that declares %s', (_what, text) => {
    expect(refusal(text)).toBe('source.xml-entities');
  });

  it.each([
    ['an entity that nobody declared', '<r>&x;</r>'],
    ['an element that is not closed', '<r><p></r>'],
    ['a tag that breaks off', '<r><p attribute="'],
    ['a comment that breaks off', '<r><!-- '],
    ['a prefix that nobody declared', '<a:r/>'],
    ['nothing', ''],
    ['bytes that are no text', Uint8Array.from([0x3c, 0x72, 0xff, 0xfe, 0x3e])],
  ])('calls %s damaged', (_what, text) => expect(refusal(text)).toBe('source.damaged'));

  it('refuses depth before it builds a tree', () => {
    expect(refusal('<a>'.repeat(100_000))).toBe('source.too-deep');
    expect(refusal('<a>'.repeat(200) + '</a>'.repeat(200))).toBe('read');
    expect(refusal(`<r>${'<a/>'.repeat(1_000)}</r>`)).toBe('read');
  });

  it('refuses more elements and attributes than memory holds', () => {
    expect(refusal(`<r>${'<a/>'.repeat(250_001)}</r>`)).toBe('source.too-complex');
    expect(refusal(`<r ${'a="" '.repeat(250_001)}/>`)).toBe('source.too-complex');
  });

  it('takes what looks like a tag in comments, text sections and attributes for what it is', () => {
    const tags = '<a>'.repeat(300);
    expect(refusal(`<r a="${tags.replaceAll('<', '&lt;')}"><!--${tags}--><![CDATA[${tags}]]></r>`)).toBe(
      'read',
    );
    expect(refusal(`<r a=">"><b c='>'/></r>`)).toBe('read');
  });
});
