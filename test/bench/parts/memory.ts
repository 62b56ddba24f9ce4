import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mmc } from '../../../dist/verification/exact/mmc.js'
import { scenarioOf } from '../contenders/antrean.ts'
import { MINUTES_PER_DAY, mm2Means } from '../contenders/cases.ts'
import { type Line, lineOf, told, under } from '../line.ts'
import type { Options } from '../options.ts'
import { experiment, type ExperimentUsage, usageOf } from '../program.ts'

const perDay = MINUTES_PER_DAY / mm2Means.gap
/** Standard deviation of the mean over n customers times the root of n, minutes; from many replications. */
const sdOfMean = 23

/** The largest memory of a run of ten million requests, by the program as a planner runs it, and of others beside it. */
export function memory({ quick }: Options): Line[] {
  const million = quick ? 10_000 : 1_000_000
  const ten = oneReplication(10 * million)
  const tenWithLetters = oneReplication(10 * million, withLetters)
  const one = oneReplication(million)
  const megabytes = ({ peak }: { readonly peak: number }): string => `${peak.toFixed(0)} MB`
  const lookAt = (args: readonly string[]): string => megabytes(usageOf(args))
  return [
    lineOf(
      `Memory: M/M/2, ${(10 * million).toLocaleString('en')} requests in one run`,
      megabytes(ten),
      ten.peak,
      under(250, ' MB'),
    ),
    lineOf(
      'Memory: as many, and a tenth of them are promised a letter',
      megabytes(tenWithLetters),
      tenWithLetters.peak,
      under(250, ' MB'),
    ),
    told(`Memory: ${million.toLocaleString('en')} requests`, megabytes(one)),
    told('Memory: a run of a single day', megabytes(oneReplication(perDay))),
    told('Memory: `antrean --help`', lookAt(['dist/program/bin.js', '--help'])),
    told('Memory: `node -e 0`', lookAt(['-e', '0'])),
  ]
}

function oneReplication(requests: number, change = (scenario: string) => scenario): ExperimentUsage {
  const folder = mkdtempSync(join(tmpdir(), 'antrean-bench-'))
  try {
    const file = join(folder, 'mm2.yaml')
    writeFileSync(file, change(scenarioOf({ kind: 'mm2', days: Math.ceil(requests / perDay) + 5 })))
    const run = experiment(['run', file, '--replications', '1', '--workers', '1'])
    checkCompleted(run, requests)
    return run
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Those who wait longer than 20 minutes, of a tenth, get a letter at a counter of its own; nothing else changes. */
function withLetters(scenario: string): string {
  const letter = '{ when: wait > 20 min, at: counters, takes: 0.01 min, valid: 180 d }'
  const classes = `    classes: { ordinary: {}, urgent: { share: 10 %, letter: ${letter} } }\n`
  return scenario
    .replace('pools:\n', 'pools:\n  counters: { units: 1 }\n')
    .replace('    route:', `${classes}    route:`)
}

/** All have been served, in the time that theory says but for chance (five standard deviations). */
function checkCompleted({ results }: ExperimentUsage, requests: number): void {
  const { completed, wait } = results.plans[0].services[0]
  const exact = mmc({ arrivalRate: 1 / mm2Means.gap, serviceRate: 1 / mm2Means.work, servers: 2 }).meanTimeInSystem
  const mean = (wait.mean?.mean ?? NaN) * MINUTES_PER_DAY
  const isRight = Math.abs(mean - exact) <= (5 * sdOfMean) / Math.sqrt(completed.mean)
  if (completed.mean >= requests && isRight) return
  throw new Error(`${completed.mean} of ${requests} requests were completed; mean ${mean} min, exactly ${exact}`)
}
