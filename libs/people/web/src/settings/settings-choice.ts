import { type changedSettingsSchema, type Settings } from '@leidraad/people/model';
import { type z } from 'zod';

/** The settings as the fields hold them. */
export interface SettingsChoice {
  name: string;
  zone: string;
  language: string;
  holidays: { date: string; name: string }[];
  fourEyes: boolean;
}

export const NO_SETTINGS: SettingsChoice = {
  name: '',
  zone: 'Europe/Amsterdam',
  language: 'nl',
  holidays: [],
  fourEyes: true,
};

/** Holidays by date, so that a long list stays readable. */
export const settingsChoice = ({ name, zone, language, holidays, fourEyes }: Settings): SettingsChoice => ({
  name,
  zone,
  language,
  holidays: [...holidays].sort((a, b) => a.date.localeCompare(b.date)),
  fourEyes,
});

export const settingsOf = (
  choice: SettingsChoice,
  revision: number,
): z.infer<typeof changedSettingsSchema> => ({
  ...choice,
  name: choice.name.trim(),
  language: choice.language === 'en' ? 'en' : 'nl',
  holidays: choice.holidays.map(({ date, name }) => ({ date, name: name.trim() })),
  revision,
});

/** All holidays in one line, to compare two lists. */
export const holidayWords = (holidays: readonly { date: string; name: string }[]): string =>
  [...holidays]
    .sort((a, b) => a.date.localeCompare(b.date))
    .map(({ date, name }) => `${date} ${name}`)
    .join(', ');
