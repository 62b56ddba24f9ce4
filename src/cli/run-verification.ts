import type { VerificationInput } from '../verification/verification-work.ts'
import type { Verification } from '../verification/verification.ts'
import { planVerification, verify } from '../verification/verify.ts'
import { print } from './listening/listener.ts'
import type { VerifyOptions } from './options.ts'
import { startProgress } from './terminal/progress.ts'
import { tellUnless } from './terminal/tell-unless.ts'
import { verificationTable } from './terminal/verification-table.ts'
import { verificationFailed } from './verification-failure.ts'
import { loadShippedPlans, loadTextbookCases } from './verification-scenarios.ts'
import { createTaskPool, type TaskPool } from './workers/task-pool.ts'
import { courseWords } from './words/course-words.ts'
import { tellingWords } from './words/telling-words.ts'

/** Verifies and tells; throws when a line fails. */
export async function runVerification(options: VerifyOptions): Promise<void> {
  const verification = await verifyWith(options)
  if (options.json) print(`${JSON.stringify(verification)}\n`)
  else if (!options.quiet) print(verificationTable(verification))
  if (!verification.passed) throw verificationFailed(verification)
}

async function verifyWith(options: VerifyOptions): Promise<Verification> {
  // The threads begin while the scenarios are read.
  const pool = createTaskPool('verification-worker.js', options.workers)
  try {
    return await verifyOn(pool, options)
  } finally {
    await pool.close()
  }
}

async function verifyOn(
  pool: TaskPool,
  { case: names, replications, seed, engine, quiet }: VerifyOptions,
): Promise<Verification> {
  const loaded = loadTextbookCases(names)
  const input: VerificationInput = { cases: loaded.offices, plans: loadShippedPlans(names), seed, engine }
  tellUnless(quiet || process.stderr.isTTY, courseWords().checks(loaded.cases.length))
  const work = planVerification(loaded.cases, input, replications ?? null)
  const progress = startProgress(tellingWords().piecesOfWork, work.tasks.length + work.plans.length, !quiet)
  try {
    const runner = {
      measure: pool.run.bind(null, 'measure', input),
      compare: pool.run.bind(null, 'compare', input),
    }
    return await verify(loaded.cases, input, work, runner, progress.advance)
  } finally {
    progress.stop()
  }
}
