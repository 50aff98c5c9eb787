/**
 * The status of a cycle in SQL: the same rule as `cycleStatus` of training, and a test compares the two on random rows.
 * `cycle` is the alias of the cycle, `today` the date in its zone, `companyToday` the date in the company's zone and
 * `windowDays` the renewal window, all as SQL expressions.
 */
export function statusSql(cycle: string, today: string, companyToday: string, windowDays: string): string {
  return `case
    when ${cycle}.withdrawn_at is not null and ${cycle}.completed_at is null then 'withdrawn'
    when ${cycle}.exempt_from <= ${today} and coalesce(${cycle}.exempt_until, 'infinity') >= ${today} then 'exempt'
    when ${cycle}.completed_at is not null then case
      when ${cycle}.valid_until < ${companyToday} then 'expired'
      when ${cycle}.valid_until + 1 - ${windowDays} <= ${companyToday} then 'expiring'
      when (${cycle}.completed_at at time zone ${cycle}.zone)::date > ${cycle}.due_on then 'completed-late'
      else 'completed'
    end
    when ${today} > ${cycle}.due_on then 'overdue'
    when ${cycle}.help_needed_at is not null then 'help-needed'
    when ${cycle}.started_at is not null then 'in-progress'
    else 'not-started'
  end`;
}
