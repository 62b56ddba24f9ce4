import fc from 'fast-check'
import { assertProperty, counterexampleOf } from '../property-seeds.ts'
import { generatedOffice } from './generated-office.ts'
import { type Run, runOf } from './run-log.ts'
import { type Checks, watch } from './watched-run.ts'

const parameters = { seed: 1, numRuns: 40 }

function runs(check: (run: Run) => void) {
  return fc.property(generatedOffice, fc.nat(1000), (office, replication) => {
    check(runOf(office, replication))
  })
}

/** Checks something of runs of many different offices. */
export function everyRun(check: (run: Run) => void): void {
  assertProperty(runs(check), parameters)
}

/** Says what is wrong unless a condition holds. */
export type Demand = (isRight: boolean, fault: () => string) => void

/**
 * Watches runs of many different offices event by event.
 *
 * @returns the smallest office found that breaks a rule, and what is wrong in it; null when there is none
 */
export function counterexample(rule: (run: Run, demand: Demand) => Checks): string | null {
  const check = (run: Run) => {
    const faults: string[] = []
    watch(
      run,
      rule(run, (isRight, fault) => {
        if (!isRight) faults.push(fault())
      }),
    )
    if (faults.length > 0) throw new Error(faults.slice(0, 5).join('\n'))
  }
  return counterexampleOf(runs(check), parameters)
}
