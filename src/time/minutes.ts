/** Minutes of a calendar day. The clock of a run counts minutes since 00:00 of the start date. */
export const MINUTES_PER_DAY = 1440

export const MINUTES_PER_HOUR = 60
