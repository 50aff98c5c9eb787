import { statementText } from './statement-text';

const subject = {
  policyTitle: { nl: 'Socialmediabeleid', en: 'Social media policy' },
  policyNumber: '1.0',
  sections: [
    { number: '2', heading: { nl: 'Privacy', en: 'Privacy' } },
    { number: '4', heading: { nl: 'Woordvoering', en: 'Speaking' } },
    { number: '7', heading: { nl: 'Taboe' } },
  ],
};

describe('text of a statement', () => {
  it('names the policy, its version and the sections covered', () => {
    const template = {
      nl: 'Ik las {policy} {version}: {sections}.',
      en: 'I read {policy} {version}: {sections}.',
    };
    expect(statementText(template, subject, 'nl').text).toBe(
      'Ik las Socialmediabeleid 1.0: 2 Privacy, 4 Woordvoering en 7 Taboe.',
    );
    expect(statementText(template, subject, 'en').text).toBe(
      'I read Social media policy 1.0: 2 Privacy, 4 Speaking, and 7 Taboe.',
    );
  });

  it('says which language it is really in', () => {
    expect(statementText({ nl: 'Akkoord' }, subject, 'en')).toEqual({ text: 'Akkoord', language: 'nl' });
  });

  it('leaves braces it does not know and never fills a value into a value', () => {
    const sly = { ...subject, policyTitle: { nl: '{version}' } };
    expect(statementText({ nl: '{policy} {x}' }, sly, 'nl').text).toBe('{version} {x}');
  });
});
