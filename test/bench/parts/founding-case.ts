import { deepStrictEqual } from 'node:assert/strict'
import { type Line, lineOf, ratioLine, under } from '../line.ts'
import { median, ratioOf } from '../median.ts'
import type { Options } from '../options.ts'
import { experiment, type ExperimentUsage, secondsOfNode, secondsOfProgram } from '../program.ts'

export const foundingCaseFile = 'scenarios/bandung-barat.yaml'

/** The founding case as a planner runs it, figures included; and what a user waits for before anything happens. */
export function foundingCase(options: Options): Line[] {
  const rounds = Array.from({ length: Math.min(3, options.rounds) })
  const replications = options.quick ? 3 : 200
  const whole = rounds.map(() => compare(2, replications, 'built-in'))
  const [{ results }] = whole
  const of = (seconds: (run: ExperimentUsage) => number): number => median(whole.map(seconds))
  const [all, startUp, simulating] = [of((run) => run.seconds), of((run) => run.startUp), of((run) => run.simulating)]
  return [
    lineOf(
      `Founding case: ${results.plans.length} plans x ${replications} replications, two workers`,
      `${all.toFixed(1)} s (${simulating.toFixed(1)} s of it simulating, the rest start-up, tables and figures)`,
      all,
      under(10, ' s'),
    ),
    lineOf('Founding case: start-up, until it simulates', `${startUp.toFixed(2)} s`, startUp, under(0.5, ' s')),
    help(options),
    engines(options),
  ]
}

/** All plans of the founding case through so many futures. */
export function compare(workers: number, replications: number, engine: string): ExperimentUsage {
  const numbers = ['--workers', String(workers), '--replications', String(replications)]
  return experiment(['compare', foundingCaseFile, ...numbers, '--engine', engine])
}

/** Runs that must have found the same, whatever found it. */
export function checkSameFindings(one: ExperimentUsage, other: ExperimentUsage): void {
  deepStrictEqual({ ...one.results, manifest: null }, { ...other.results, manifest: null })
}

function help({ quick }: Options): Line {
  const pairs = Array.from({ length: quick ? 1 : 11 }, () => [secondsOfProgram(['--help']), secondsOfNode(['-e', '0'])])
  const [program, node] = [0, 1].map((i) => median(pairs.map((pair) => pair[i])))
  const figure = `${(program - node).toFixed(3)} s (${program.toFixed(3)} and ${node.toFixed(3)} s)`
  return lineOf('`antrean --help` more than `node -e 0`', figure, program - node, under(0.15, ' s'))
}

/** Nobody has written the founding case by hand or in SIM.JS; but the same model runs on the event list of SIM.JS. */
function engines(options: Options): Line {
  const pairs = Array.from({ length: Math.min(3, options.rounds) }, () => {
    const replications = options.quick ? 2 : 20
    const [builtIn, simJs] = ['built-in', 'simjs'].map((engine) => compare(1, replications, engine))
    checkSameFindings(builtIn, simJs)
    return [builtIn.simulating, simJs.simulating]
  })
  const [builtIn, simJs] = [0, 1].map((i) => pairs.map((pair) => pair[i]))
  return ratioLine(
    'Founding case: `--engine simjs` / built-in, simulating, the same results',
    ratioOf(simJs, builtIn),
    null,
  )
}
