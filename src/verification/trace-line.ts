import { requestOf, type TraceEvent } from './trace-event.ts'

/** One line of a trace: time and event. */
export interface TraceLine {
  /** Minutes since 00:00 of the start date. */
  readonly time: number
  readonly text: string
}

/** Any event as a sentence. */
export function eventText(event: TraceEvent): string {
  const whom = [requestOf(event), event.unit, event.about, event.step, event.cause].filter((part) => part !== '')
  return traceText(event) ?? `${whom.join(', ')}: ${event.what}`
}

/** An event as a sentence; null for events that traces written by hand leave out. */
export function traceText(event: TraceEvent): string | null {
  const { what, unit, about, cause } = event
  const request = requestOf(event)
  if (what.startsWith('unit-')) return `${unit} is ${what.slice('unit-'.length)}`
  switch (what) {
    case 'request-came':
      return `${request} comes${event.requestClass === '' ? '' : ` (${event.requestClass})`}`
    case 'request-event':
      return `${request}: ${cause}`
    case 'turned-away':
      return `${request} gets no number today`
    case 'work-started':
      return `${unit} begins ${event.letter === '' ? request : `${event.letter} ${event.serial}`}`
    case 'work-paused':
      return `${unit} pauses`
    case 'work-resumed':
      return `${unit} resumes`
    case 'work-handed-back':
      return `${unit} hands its work back`
    case 'work-done':
      return `${unit} is done`
    case 'work-to-be-redone':
      return `${unit} is done, to be done again`
    case 'request-completed':
      return `${request} is completed`
    case 'request-withdrew':
      return `${request} withdraws`
    case 'letter-issued':
      return `${request} gets a letter`
    case 'letter-renewed':
      return `${request} gets a new letter`
    case 'letter-overtaken':
      return `the letter of ${request} is overtaken`
    case 'link-down':
    case 'link-up':
      return `${about} is ${what.slice('link-'.length)}`
    case 'link-slow':
    case 'link-at-full-speed':
      return `${about} is at ${cause}`
    case 'order-placed':
      return `${about} ordered`
    case 'delivery':
    case 'stock-used':
      return `${about}: ${cause}`
    case 'trigger-begins':
    case 'trigger-ends':
      return `${about} ${what.slice('trigger-'.length)}`
    default:
      return null
  }
}
