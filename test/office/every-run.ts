import fc from 'fast-check'
import { expect } from 'vitest'
import { generatedOffice } from './generated-office.ts'
import { type Run, runOf } from './run-log.ts'
import { type Checks, watch } from './watched-run.ts'

/** Checks something of runs of many different offices. */
export function everyRun(check: (run: Run) => void, numRuns = 60): void {
  fc.assert(
    fc.property(generatedOffice, fc.nat(1000), (office, replication) => {
      check(runOf(office, replication))
    }),
    { seed: 1, numRuns },
  )
}

/** Says what is wrong unless a condition holds; an expectation for each event would be slow. */
export type Demand = (isRight: boolean, fault: () => string) => void

/** Watches runs of many different offices event by event and demands that nothing is wrong. */
export function everyRunObeys(checksOf: (run: Run, demand: Demand) => Checks, numRuns?: number): void {
  everyRun((run) => {
    const faults: string[] = []
    watch(
      run,
      checksOf(run, (isRight, fault) => {
        if (!isRight) faults.push(fault())
      }),
    )
    expect(faults).toEqual([])
  }, numRuns)
}
