import { computed, inject, Injectable } from '@angular/core';
import { type CalendarDate } from '@leidraad/shared/model';
import { SessionStore } from '@leidraad/shared/web';

/** Which day it is where the company is: the day that effective dates go by. */
@Injectable({ providedIn: 'root' })
export class CompanyDay {
  private readonly session = inject(SessionStore);
  private readonly zone = computed(() => this.session.company()?.zone ?? 'Europe/Amsterdam');

  /** Asked anew each time: a page may stay open past midnight. */
  today(): CalendarDate {
    // Swedish writes days as YYYY-MM-DD.
    return new Intl.DateTimeFormat('sv-SE', { timeZone: this.zone() }).format(new Date());
  }
}
