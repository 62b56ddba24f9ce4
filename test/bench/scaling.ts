import type { Line } from './bench.ts'
import { median } from './measure.ts'
import { secondsOf } from './program.ts'

/** Two workers against one on an experiment of about ten seconds; what does not scale, figures and start-up, is taken off. */
export function scaling(): Line[] {
  const seconds = (workers: number, replications: number): number =>
    secondsOf([
      'compare',
      'scenarios/bandung-barat.yaml',
      '--workers',
      String(workers),
      '--replications',
      String(replications),
    ])
  const ratios = [1, 2, 3].map(() => {
    const one = seconds(1, 150) - seconds(1, 2)
    const two = seconds(2, 150) - seconds(2, 2)
    return one / two
  })
  return [
    {
      what: 'Two workers against one, replications only',
      figure: `${median(ratios).toFixed(2)} times as fast`,
      wanted: 'at least 1.8',
    },
  ]
}
