import { formatNumber } from '../format.ts'
import { say, type Language } from '../words/say.ts'
import type { LineDataset } from './figure-dataset.ts'
import { colours } from './palette.ts'

/** Of the line and the gaps, in pixels. */
const DASH = [6, 4]

/** The backlog that is normal, over the days that are drawn. */
export function normalLine(normal: number, days: number, language: Language, dash: number[] = DASH): LineDataset {
  return {
    label: say(language, 'queueNormal', { value: formatNumber(normal, language) }),
    data: [
      { x: -0.5, y: normal },
      { x: days - 0.5, y: normal },
    ],
    borderColor: colours.green,
    borderDash: dash,
    borderWidth: 1.5,
    pointRadius: 0,
    swatch: { kind: 'line', colour: colours.green, dash, width: 1.5 },
    order: 2,
  }
}
