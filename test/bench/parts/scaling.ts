import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { atLeast, type Line, ratioLine, told } from '../line.ts'
import type { Job } from '../measure.ts'
import { ratioOf, type Spread, spreadOf } from '../median.ts'
import type { Options } from '../options.ts'
import { experiment, type ExperimentUsage } from '../program.ts'
import { checkSameFindings, compare } from './founding-case.ts'

/** Two workers against one on experiments that take one, or two, about ten seconds, and two loops by hand against one. */
export async function scaling(options: Options): Promise<Line[]> {
  const foundingCase: Run = (workers, replications) => compare(workers, replications, 'built-in')
  const experiments = [
    { title: 'founding case', run: foundingCase, trial: 20 },
    { title: 'office year', run: only('office-year'), trial: 100 },
    { title: 'M/M/2', run: only('mm2'), trial: 20 },
  ]
  const rounds = Array.from({ length: Math.min(3, options.rounds) })
  const machine: number[] = []
  for (const _ of rounds) machine.push(await timesAsFastSideBySide(options))
  const given = spreadOf(machine)
  return [
    ...experiments.flatMap(({ title, run, trial }) =>
      [1, 2].flatMap((workers) => twoAgainstOne(title, run, { workers, trial }, given, options)),
    ),
    ratioLine(
      'Scaling: two loops by hand side by side against one after the other, which is what the machine gives',
      given,
      null,
    ),
  ]
}

/** The program with so many workers and replications. */
type Run = (workers: number, replications: number) => ExperimentUsage

/** A case with its only plan. */
function only(name: string): Run {
  const file = `test/bench/cases/${name}.yaml`
  return (workers, replications) =>
    experiment(['run', file, '--workers', String(workers), '--replications', String(replications)])
}

/** An experiment is as long as takes so many workers ten seconds; `trial` replications take them some part of that. */
interface Length {
  readonly workers: number
  readonly trial: number
}

function twoAgainstOne(title: string, run: Run, length: Length, given: Spread, options: Options): Line[] {
  const replications = options.quick ? 2 : inTenSeconds(run, { ...length, trial: inTenSeconds(run, length) })
  const pairs = Array.from({ length: Math.min(3, options.rounds) }, () => {
    const [one, two] = [1, 2].map((workers) => run(workers, replications))
    checkSameFindings(one, two)
    return { one, two }
  })
  const ratio = (of: 'simulating' | 'seconds') =>
    ratioOf(
      pairs.map(({ one }) => one[of]),
      pairs.map(({ two }) => two[of]),
    )
  const simulating = ratio('simulating')
  const what = `Scaling: two workers against one, ${title}, ${replications} replications (ten seconds of ${length.workers})`
  return [
    ratioLine(`${what}: simulating`, simulating, atLeast(1.8)),
    told(
      `${what}: simulating, of what the machine gives`,
      `${((100 * simulating.median) / given.median).toFixed(0)} %`,
    ),
    ratioLine(`${what}: start-up, tables and figures included`, ratio('seconds'), null),
  ]
}

/** How many replications take ten seconds, after what a trial of some takes; a short one is slow at first. */
function inTenSeconds(run: Run, { workers, trial }: Length): number {
  return Math.ceil((10 * trial) / run(workers, trial).simulating)
}

async function timesAsFastSideBySide(options: Options): Promise<number> {
  const alone = await wallClock(1, options)
  return (2 * alone) / (await wallClock(2, options))
}

/** Seconds for so many loops by hand at a time. */
async function wallClock(processes: number, { quick }: Options): Promise<number> {
  const means = { meanUp: 9600, meanDown: 480, meanLinkUp: 14_400, meanLinkDown: 480 }
  const job: Job = {
    case: { kind: 'office-year', days: 122, ...means },
    contender: 'by-hand',
    first: 0,
    warmUp: 0,
    measure: 0,
    atLeast: quick ? 2 : 200,
  }
  const begin = performance.now()
  const args = [join(import.meta.dirname, '../contender.js'), JSON.stringify(job)]
  await Promise.all(Array.from({ length: processes }, () => promisify(execFile)(process.execPath, args)))
  return (performance.now() - begin) / 1000
}
