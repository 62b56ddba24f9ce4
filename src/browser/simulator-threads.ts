import type { WhatIfContent } from '../report/page/what-if-content.ts'
import type { Setting } from '../scenario/setting.ts'
import type { FromReader, ToReader } from './messages.ts'
// oxlint-disable-next-line import/default -- Vite gives one
import ReaderWorker from './reader-worker.ts?worker&inline'
// oxlint-disable-next-line import/default -- Vite gives one
import SimulatorWorker from './simulator-worker.ts?worker&inline'

/** More would compete with the page and the reader. */
const MOST_SIMULATORS = 4

/** The workers of the page: one that reads the scenario and sums up, and some that simulate for it. */
export class SimulatorThreads {
  readonly #reader: Worker

  /** Starts them, and has them read the scenario, so that they are warm when something is set. */
  constructor({ scenario, results, language, replications }: WhatIfContent, hear: (message: FromReader) => void) {
    this.#reader = new ReaderWorker()
    this.#reader.onmessage = ({ data }: MessageEvent<FromReader>) => hear(data)
    const plans = results.plans.map(({ name }) => name)
    this.#tell({ kind: 'open', scenario, language, plans, manifest: { ...results.manifest, replications } })
    const simulators = Math.min(MOST_SIMULATORS, Math.max(1, navigator.hardwareConcurrency))
    for (let i = 0; i < simulators; i++) this.#addSimulator()
    this.#tell({ kind: 'warm' })
  }

  compute(run: number, setting: Setting): void {
    this.#tell({ kind: 'set', run, setting })
  }

  /** Nothing is wanted any more. */
  rest(run: number): void {
    this.#tell({ kind: 'rest', run })
  }

  #addSimulator(): void {
    const { port1, port2 } = new MessageChannel()
    new SimulatorWorker().postMessage(null, [port1])
    this.#tell({ kind: 'simulator' }, [port2])
  }

  #tell(message: ToReader, transfer: Transferable[] = []): void {
    this.#reader.postMessage(message, transfer)
  }
}
