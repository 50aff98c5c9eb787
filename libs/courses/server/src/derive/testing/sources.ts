import type { DerivableClause, DerivableReading, DerivableSource } from '@leidraad/courses/model';
import type { Addressee, Norm } from '@leidraad/policies/model';
import type { Language } from '@leidraad/shared/model';
import { derivedId } from '../derived-id';

// Sources with just enough in them for a test; a test names only what matters.

export const reading = (
  norm: Norm,
  addressee: Addressee = 'employee',
  more: Partial<DerivableReading> = {},
) => ({
  decision: 'adopted' as const,
  norm,
  addressee,
  topic: 'privacy',
  plain: {},
  hedge: null,
  exception: null,
  ...more,
});

export type Given = Partial<Omit<DerivableClause, 'text'>> & { text: string };

/** A policy of one section, its clauses numbered from 1.1; ids follow from the words. */
export function sourceOf(clauses: readonly Given[], more: Partial<DerivableSource> = {}): DerivableSource {
  const master: Language = more.master ?? 'nl';
  return {
    master,
    sections: [{ number: '1', heading: { [master]: 'Privacy' } }],
    slots: {},
    clauses: clauses.map(({ text, ...given }, at): DerivableClause => ({
      id: derivedId('clause', text),
      number: `1.${at + 1}`,
      section: '1',
      kind: 'sentence',
      leadIn: null,
      reading: reading('obligation'),
      ...given,
      text: { [master]: text },
    })),
    ...more,
  };
}

/** Clauses that between them are about most of what templates know. */
export const RICH: readonly Given[] = [
  { text: 'Deel vertrouwelijke informatie niet op sociale media.', reading: reading('prohibition') },
  { text: 'Een privébericht is niet altijd veilig.', reading: reading('fact', 'none') },
  { text: 'Plaats geen namen van klanten.', reading: reading('prohibition') },
  { text: 'Vraag toestemming voordat je een foto van iemand plaatst.', reading: reading('obligation') },
  {
    text: 'Je mag meedoen op sociale media en vertellen over je werk.',
    reading: reading('permission', 'employee', { topic: 'ground-rules' }),
  },
  {
    text: 'Beledig of verneder geen mensen.',
    reading: reading('prohibition', 'employee', { topic: 'taboo' }),
  },
  {
    text: 'Een account dat je voor het werk beheert, is van het bedrijf.',
    reading: reading('allocation', 'employee', { topic: 'ownership' }),
  },
  {
    text: 'Spreek niet namens het bedrijf als dat niet je taak is.',
    reading: reading('prohibition', 'employee', { topic: 'responsibility' }),
  },
  {
    text: 'Zet waarschijnlijk gedeelde stukken liever niet online, behalve na overleg.',
    reading: reading('advice', 'employee', { hedge: 'waarschijnlijk', exception: 'behalve na overleg' }),
  },
  { text: 'Sociale media zijn websites waarop mensen praten.', reading: reading('definition', 'none') },
];
