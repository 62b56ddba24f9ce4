import type { ChartDataset } from 'chart.js'
import type { Swatch } from './figure-dataset.ts'
import { planStyle } from './palette.ts'

/** What the line of a plan looks like, without its data and marks: colour, dash and marker by its place in the scenario. */
export function planLine(
  label: string,
  index: number,
): Omit<ChartDataset<'line'>, 'data'> & { readonly swatch: Swatch } {
  const { colour, dash, marker } = planStyle(index)
  return {
    label,
    borderColor: colour,
    borderDash: [...dash],
    borderWidth: 2,
    pointStyle: marker,
    pointBackgroundColor: '#FFFFFF',
    pointBorderColor: colour,
    pointBorderWidth: 2,
    pointRadius: 0,
    swatch: { kind: 'line', colour, dash, marker },
  }
}
