import { tuneCompiler } from '../../dist/cli/workers/tune-compiler.js'
import { contenderFor } from './contenders/contender-for.ts'
import type { Job, Measurement } from './measure.ts'

/** What the compiler needs at most until a contender is as fast as it gets; the slowest take their time instead. */
const warmReplications = 5
const longestWarmUp = 10

/** One measurement in a process of its own: `node contender.js JOB`, where JOB is JSON; JSON on standard output. */
// As the program does; it makes every contender a little faster.
tuneCompiler()
process.stdout.write(JSON.stringify(measured(JSON.parse(process.argv[2]) as Job)))

function measured({ case: each, contender, first, warmUp, measure, atLeast }: Job): Measurement {
  const replicate = contenderFor(each, contender)
  const runs: { readonly cpu: number; readonly customers: number }[] = []
  const means: number[] = []
  const p95s: number[] = []
  const isWarm = (spent: number): boolean =>
    (spent >= warmUp && (warmUp === 0 || means.length >= warmReplications)) || spent >= longestWarmUp * warmUp
  let cold = 0
  let warmFrom = Number.NaN
  for (let spent = 0; !(spent - warmFrom >= measure && runs.length > 0 && means.length >= atLeast);) {
    if (Number.isNaN(warmFrom) && isWarm(spent)) warmFrom = spent
    const before = cpuNow()
    const { customers, mean, p95 } = replicate(first + means.length)
    const cpu = cpuNow() - before
    spent += cpu
    if (means.length === 0) cold = cpu
    if (!Number.isNaN(warmFrom)) runs.push({ cpu, customers })
    means.push(mean)
    p95s.push(p95)
  }
  const average = (of: (run: (typeof runs)[number]) => number): number =>
    runs.reduce((sum, run) => sum + of(run), 0) / runs.length
  return { cold, cpu: average(({ cpu }) => cpu), customers: average(({ customers }) => customers), means, p95s }
}

/** Milliseconds that this process has had of the processor, in user and in system mode. */
function cpuNow(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
