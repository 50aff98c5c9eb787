import type { Language } from '../../harness/settings.ts';

/** A policy with a contents list and a name that nobody filled in. */
export const FIRST: Readonly<Record<Language, string>> = {
  nl: `# Thuiswerken

## Inhoud

- [Apparaten](#apparaten)
- [Melden](#melden)

## Apparaten

Je gebruikt thuis alleen apparaten van [naam bedrijf]. Neem je laptop niet mee naar een café. Je vergrendelt je scherm als je wegloopt en je ruimt papieren op.

## Melden

Meld een verloren apparaat binnen 48 uur bij de servicedesk. Gebruik Hyves niet onder werktijd. Je laat anderen niet meekijken op je scherm.
`,
  en: `# Working from home

## Contents

- [Devices](#devices)
- [Reporting](#reporting)

## Devices

At home you only use devices of [company name]. Do not take your laptop to a café. You lock your screen when you walk away and you clear away papers.

## Reporting

Report a lost device to the service desk within 48 hours. Do not use Hyves during working hours. You do not let others look at your screen.
`,
};

/** The same with an edit, an exception, a split, a move, another number, a deletion and an addition. */
export const SECOND: Readonly<Record<Language, string>> = {
  nl: `# Thuiswerken

## Apparaten

Je gebruikt thuis alleen apparaten van Wieken BV. Neem je laptop niet mee naar een café, behalve als je leidinggevende dat goedvindt. Je vergrendelt je scherm als je wegloopt. Je ruimt ook papieren op. Je laat anderen niet meekijken op je scherm.

## Melden

Meld een verloren apparaat binnen 24 uur bij de servicedesk. Bel bij diefstal eerst de politie.
`,
  en: `# Working from home

## Devices

At home you only use devices of Wieken BV. Do not take your laptop to a café, unless your manager agrees. You lock your screen when you walk away. You also clear away papers. You do not let others look at your screen.

## Reporting

Report a lost device to the service desk within 24 hours. In case of theft, call the police first.
`,
};
