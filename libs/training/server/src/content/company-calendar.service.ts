import { SettingsService } from '@leidraad/people/server';
import { dateIn, type CalendarDate } from '@leidraad/shared/model';
import { Clock } from '@leidraad/shared/server';
import type { Holiday } from '@leidraad/training/model';
import { Injectable } from '@nestjs/common';

export interface CompanyDay {
  zone: string;
  holidays: Holiday[];
  /** Today in the company's zone. */
  today: CalendarDate;
}

/** The company's calendar: validity and effective dates are days in its zone. */
@Injectable()
export class CompanyCalendar {
  constructor(
    private readonly settings: SettingsService,
    private readonly clock: Clock,
  ) {}

  async today(): Promise<CompanyDay> {
    const { zone, holidays } = await this.settings.company();
    return { zone, holidays, today: dateIn(zone, this.clock.now()) };
  }
}
