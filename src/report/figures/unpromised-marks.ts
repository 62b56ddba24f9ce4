import type { ApplicationDay } from '../../experiments/results.ts'
import { formatShare } from '../format.ts'
import { say, type Language } from '../words/say.ts'
import type { LineDataset } from './figure-dataset.ts'
import { isNever } from './promise-groups.ts'

/** Of whom, with which reliability, in which colour, and how high the figure is and how long the run, in days. */
export interface Unpromised {
  readonly who: string
  readonly key: 'p50' | 'p80' | 'p90' | 'p95'
  readonly share: number
  readonly colour: string
  readonly top: number
  readonly horizon: number
}

/** Days on which too many leave, at the foot; those of which the run ends before they are ready, at its edge. */
export function unpromisedMarks(
  days: readonly ApplicationDay[],
  { who, key, share, colour, top, horizon }: Unpromised,
  language: Language,
): LineDataset[] {
  const unknown = days.filter((day) => day[key] === null)
  const atEdge = ({ day }: ApplicationDay) => Math.min(0.97 * top, horizon - day)
  const kinds = [
    {
      of: unknown.filter((day) => isNever(day, share)),
      words: 'promiseTooManyLeave',
      marker: 'crossRot',
      y: () => 0.02 * top,
    },
    { of: unknown.filter((day) => !isNever(day, share)), words: 'promiseBeyond', marker: 'triangle', y: atEdge },
  ] as const
  return kinds
    .filter(({ of }) => of.length > 0)
    .map(({ of, words, marker, y }) => {
      const label = say(language, words, { who, share: formatShare(1 - share, language) })
      return {
        label,
        data: of.map((day) => ({ x: day.day, y: y(day) })),
        showLine: false,
        pointStyle: marker,
        pointRadius: 4,
        pointBorderColor: colour,
        pointBackgroundColor: colour,
        swatch: { kind: 'marker', colour, marker },
        order: 0,
        describe: () => label,
      }
    })
}
