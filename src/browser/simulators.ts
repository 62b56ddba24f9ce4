import type { Experiment, ReplicationRunner, Task } from '../experiments/replication-runner.ts'
import { outcomeOf } from '../experiments/task-fault.ts'
import { batchesOf } from './batches-of.ts'
import type { FromSimulator, ToSimulator } from './messages.ts'
import type { Thread } from './thread.ts'

type Told = FromSimulator['told']

/** Nobody wants what was being made any more. */
export class Stale extends Error {}

/** The simulators of the page. Each has one batch of tasks at a time, so that what is stale does not hold up the next. */
export class Simulators {
  readonly #ports: Thread<FromSimulator, ToSimulator>[] = []
  readonly #waiting = new Map<number, (told: Told) => void>()
  #batches = 0

  add(port: Thread<FromSimulator, ToSimulator>): void {
    port.onmessage = ({ data: { batch, told } }) => {
      this.#waiting.get(batch)?.(told)
      this.#waiting.delete(batch)
    }
    this.#ports.push(port)
  }

  /** Makes the replications of one run, whose offices stay the same; rejects with `Stale` when it is not wanted any more. */
  runner(isWanted: () => boolean): ReplicationRunner {
    const knowing = new Set<Thread<FromSimulator, ToSimulator>>()
    return {
      replicate: async (experiment, tasks, onOutcome) => {
        const batches = batchesOf(tasks, this.#ports.length).values()
        const lanes = this.#ports.map(async (port) => {
          for (const batch of batches) {
            if (!knowing.has(port)) tellExperiment(port, experiment)
            knowing.add(port)
            const told = await this.#made(port, batch)
            if (!isWanted()) throw new Stale()
            for (const [index, task] of batch.entries()) onOutcome(task, outcomeOf(task, told[index]))
          }
        })
        await Promise.all(lanes)
      },
    }
  }

  #made(port: Thread<FromSimulator, ToSimulator>, tasks: readonly Task[]): Promise<Told> {
    const batch = this.#batches++
    return new Promise((resolve) => {
      this.#waiting.set(batch, resolve)
      port.postMessage({ kind: 'tasks', batch, tasks })
    })
  }
}

function tellExperiment(port: Thread<FromSimulator, ToSimulator>, experiment: Experiment): void {
  port.postMessage({ kind: 'experiment', experiment })
}
