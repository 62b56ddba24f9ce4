import fc from 'fast-check'
import { assertProperty, counterexampleOf, type OwnSeed, seedsOf } from '../property-seeds.ts'
import { generatedOffice } from './generated-office.ts'
import { type Run, runOf } from './run-log.ts'
import { type Checks, watch } from './watched-run.ts'

const parameters = { seed: 1, numRuns: 40 }

function runs(check: (run: Run) => void) {
  return fc.property(generatedOffice, fc.nat(1000), (office, replication) => {
    check(runOf(office, replication))
  })
}

/** The runs that each check looks at, which leaves them as they are: they are made once, and are the same for all. */
const made = new Map<number, readonly Run[]>()

function runsOn(own: OwnSeed): readonly Run[] {
  const known = made.get(own.seed)
  if (known !== undefined) return known
  const all: Run[] = []
  fc.assert(
    runs((run) => void all.push(run)),
    own,
  )
  made.set(own.seed, all)
  return all
}

/** What a check says of the first run that it finds wrong; null when it finds none. */
function firstFault(check: (run: Run) => void): Error | null {
  try {
    for (const own of seedsOf(parameters)) runsOn(own).forEach(check)
    return null
  } catch (error) {
    return error as Error
  }
}

/** Checks something of runs of many different offices. */
export function everyRun(check: (run: Run) => void): void {
  const fault = firstFault(check)
  if (fault === null) return
  // says it of the smallest office that it finds
  assertProperty(runs(check), parameters)
  throw fault
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
  const fault = firstFault(check)
  return fault === null ? null : (counterexampleOf(runs(check), parameters) ?? fault.message)
}
