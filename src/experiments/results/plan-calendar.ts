/** What is planned by the day, for the marks of figures; days from the start date, which is day 0. */
export interface PlanCalendar {
  /** By day, whether nobody works: the office does not open, and no unit has overtime or hours of its own. */
  readonly closed: readonly boolean[]
  /** Units that come within the horizon, such as loans, on the planned days in ascending order. */
  readonly comings: readonly { readonly pool: string; readonly day: number; readonly units: number }[]
  /** Planned deliveries within the horizon, in ascending order; of one that recurs all whose days are planned ahead. */
  readonly deliveries: readonly { readonly supply: string; readonly day: number }[]
}
