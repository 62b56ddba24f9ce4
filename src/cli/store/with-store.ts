import { remark, tell } from '../listening/listener.ts'
import type { ExperimentOptions } from '../options.ts'
import { tellUnless } from '../terminal/tell-unless.ts'
import { nothingToResume } from '../user-error.ts'
import type { ExperimentRunner } from '../workers/experiment-runner.ts'
import { keepingRunner } from './keeping-runner.ts'
import { openStore, type Store } from './store.ts'
import { outputWords } from '../words/output-words.ts'

interface Wanted extends Pick<ExperimentOptions, 'store' | 'quiet'> {
  /** Whether the user counts on something being kept. */
  readonly resume?: boolean
}

/** What makes the replications of a command. */
export interface Runners {
  readonly runner: ExperimentRunner
  /** The same, which keeps all of every outcome in the store. */
  readonly keeping: ExperimentRunner
  /** Null when nothing is kept. */
  readonly store: Store | null
}

/**
 * Has work done by a runner that does not make again what is kept of earlier runs; what it makes is kept, also when the
 * work is stopped.
 */
export async function withStore(
  { store: place, quiet, resume = false }: Wanted,
  runner: ExperimentRunner,
  work: (runners: Runners) => Promise<void>,
): Promise<void> {
  const store = openStore(place, (line) => {
    tell({ kind: 'keeping', isOn: false })
    tellUnless(quiet, line)
  })
  if (store === null) {
    await work({ runner, keeping: runner, store: null })
    return
  }
  const onFound = (kept: number, tasks: number): void => {
    if (resume && kept === 0) throw nothingToResume()
    if (kept > 0 && !quiet && process.stderr.isTTY) {
      remark(`${outputWords().keptOfEarlier(kept, tasks)}\n`)
    }
  }
  tell({ kind: 'keeping', isOn: true })
  try {
    await work({ runner, keeping: keepingRunner(runner, store, onFound), store })
  } finally {
    store.close()
  }
}
