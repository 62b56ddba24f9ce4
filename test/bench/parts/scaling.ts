import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { atLeast, type Line, ratioLine } from '../line.ts'
import type { Job } from '../measure.ts'
import { ratioOf } from '../median.ts'
import type { Options } from '../options.ts'
import { checkSameFindings, compare } from './founding-case.ts'

/** Two workers against one on an experiment that takes one about ten seconds. */
export async function scaling(options: Options): Promise<Line[]> {
  const rounds = Array.from({ length: Math.min(3, options.rounds) })
  const trial = options.quick ? 2 : 20
  const replications = options.quick ? trial : Math.ceil((10 * trial) / compare(1, trial, 'built-in').simulating)
  const pairs = rounds.map(() => {
    const [one, two] = [1, 2].map((workers) => compare(workers, replications, 'built-in'))
    checkSameFindings(one, two)
    return { one, two }
  })
  const machine: number[] = []
  for (const _ of rounds) machine.push(await timesAsFastSideBySide(options))
  const ratio = (of: 'simulating' | 'seconds') =>
    ratioOf(
      pairs.map(({ one }) => one[of]),
      pairs.map(({ two }) => two[of]),
    )
  const simulated = `Scaling: two workers against one, founding case, ${replications} replications, the same results`
  return [
    ratioLine(`${simulated}: simulating`, ratio('simulating'), atLeast(1.8)),
    ratioLine(`${simulated}: start-up, tables and figures included`, ratio('seconds'), null),
    ratioLine(
      'Scaling: two loops by hand side by side against one after the other, which is what the machine gives',
      ratioOf(
        machine,
        machine.map(() => 1),
      ),
      null,
    ),
  ]
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
