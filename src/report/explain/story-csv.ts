import type { ExplainResults } from '../../experiments/explain/explain-results.ts'
import { storyEvents } from '../../experiments/explain/story-events.ts'
import { dateTimeAfter } from '../../time/date-time.ts'
import { MINUTES_PER_DAY } from '../../time/minutes.ts'
import type { CsvTable } from '../csv/csv-table.ts'
import { headed } from '../csv/headed.ts'

/** Everything that happened, and the backlog day by day. */
export function storyCsv({ story, startDate, days }: ExplainResults): CsvTable[] {
  const { events } = storyEvents(story!, days * MINUTES_PER_DAY, Infinity)
  return [
    {
      fileName: 'story.csv',
      ...headed(['time', 'minutes', 'what', 'name', 'lasted_minutes']),
      rows: events.map(({ time, kind, name, length }) => [dateTimeAfter(startDate, time), time, kind, name, length]),
    },
    {
      fileName: 'backlog.csv',
      ...headed(['day', 'service', 'backlog']),
      rows: story!.backlog.map((backlog, day) => [day, story!.service, backlog]),
    },
  ]
}
