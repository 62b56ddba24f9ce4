import type { EventCalendar } from './event-calendar.ts'

/** The event calendars that a run can use; results do not depend on the choice. */
export const engines = ['built-in', 'simjs'] as const
export type Engine = (typeof engines)[number]

/** Makes a calendar with this number of slots. */
export type CreateCalendar = (slots: number) => EventCalendar

/** The maker of an engine's calendars; only the engine that is asked for is loaded. */
export async function loadEngine(engine: Engine): Promise<CreateCalendar> {
  if (engine === 'simjs') {
    const { SimJsCalendar } = await import('./simjs/simjs-calendar.ts')
    return (slots) => new SimJsCalendar(slots)
  }
  const { BuiltInCalendar } = await import('./built-in-calendar.ts')
  return (slots) => new BuiltInCalendar(slots)
}
