import { type AuditSubject } from '@leidraad/reports/model';
import { subjectParts } from './subject-parts';

const NOTHING: AuditSubject = { personName: null, role: null, unitName: null, title: null, number: null };
const words = (key: string, params?: Record<string, string | number>) =>
  params ? `${key} ${String(params['number'])}` : key;
const parts = (objectType: string, subject: Partial<AuditSubject>) =>
  subjectParts({ objectType, subject: { ...NOTHING, ...subject } }, 'nl', words);

test('a person, then what it is about, then its number', () => {
  expect(parts('cycle', { personName: 'Sanne de Wit', title: { nl: 'Sociale media' } })).toEqual([
    { text: 'Sanne de Wit' },
    { text: 'Sociale media' },
  ]);
  expect(parts('role-grant', { personName: 'Sanne de Wit', role: 'trainer' })[1]).toEqual({
    text: 'people.role.trainer',
  });
});

test('versions are called so, a certificate has its own number, a title its own language', () => {
  expect(parts('policy-version', { title: { en: 'Social media' }, number: '1.2' })).toEqual([
    { text: 'Social media', lang: 'en' },
    { text: 'reports.audit.version 1.2' },
  ]);
  expect(parts('certificate', { number: 'LDR-1' })).toEqual([{ text: 'LDR-1' }]);
});

test('who was erased is not there', () => {
  expect(parts('person', {})).toEqual([]);
});
