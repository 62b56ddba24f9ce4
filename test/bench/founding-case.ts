import type { Line } from './bench.ts'
import { median } from './measure.ts'
import { secondsOf, secondsOfNode } from './program.ts'

const file = 'scenarios/bandung-barat.yaml'

/** The founding case as a planner runs it, figures included; and what a user waits for before anything happens. */
export function foundingCase(): Line[] {
  const times = (make: () => number, n: number): number => median(Array.from({ length: n }, make))
  const whole = times(() => secondsOf(['compare', file, '--workers', '2']), 3)
  const check = times(() => secondsOf(['check', file]), 5)
  const help = times(() => secondsOf(['--help']), 7)
  const node = times(secondsOfNode, 7)
  return [
    {
      what: 'Founding case: all plans x 200 replications, two workers, figures',
      figure: `${whole.toFixed(1)} s`,
      wanted: 'under 10 s',
    },
    {
      what: 'Founding case: start-up (reading and checking it)',
      figure: `${check.toFixed(2)} s`,
      wanted: 'under 0.5 s',
    },
    { what: '`antrean --help` more than `node -e 0`', figure: `${(help - node).toFixed(2)} s`, wanted: 'under 0.15 s' },
  ]
}
