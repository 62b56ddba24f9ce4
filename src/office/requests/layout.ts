import type { LetterRule } from '../../scenario/compiled/classes.ts'
import type { Office } from '../../scenario/compiled/office.ts'
import type { Step } from '../../scenario/compiled/routes.ts'
import { indicesWhere } from '../kernel/indices-where.ts'

/**
 * The queues of the office. Errands of letter rules become classes and steps behind the ordinary ones. Each step has
 * one queue for each combination of priority, priority growth and rationing that its classes have.
 */
export interface Layout {
  /** Office.steps, then one errand step for each letter rule. */
  readonly steps: readonly Step[]
  /** Priority of each class: Office.classes, then one for each letter rule. */
  readonly priorities: readonly number[]
  /** Service of each class; -1 for errands. */
  readonly serviceOfClass: Int32Array
  readonly queues: readonly QueueLayout[]
  /** Queue of a class at a step, row-major steps x classes; -1 where the class never comes. */
  readonly queueOf: Int32Array
  /** Queues of each pool, highest priority first. */
  readonly queuesOfPool: readonly Int32Array[]
  /** The queue of each pool with a single queue; -1 for other pools. */
  readonly onlyQueue: Int32Array
}

export interface QueueLayout {
  readonly step: number
  readonly priority: number
  /** Priority gained for each minute since the application. */
  readonly growth: number
  /** Supplies whose rationing blocks this queue. */
  readonly rationedBy: readonly number[]
}

export function layOut(office: Office): Layout {
  const steps = [...office.steps, ...office.letters.map(errandStep)]
  const priorities = [...office.classes.map((c) => c.priority), ...office.letters.map((letter) => letter.priority)]
  const growths = [...office.classes, ...office.letters].map(({ priorityGrowth }) => priorityGrowth)
  const serviceOfClass = Int32Array.from(priorities, (_, c) => office.classes[c]?.service ?? -1)
  const classesAt = steps.map((step, s) =>
    s < office.steps.length ? office.services[step.service].classes : [office.classes.length + s - office.steps.length],
  )
  const queues: QueueLayout[] = []
  const queueOf = new Int32Array(steps.length * priorities.length).fill(-1)
  classesAt.forEach((classes, step) => {
    const levels = new Map<string, number>()
    for (const c of classes) {
      const rationedBy = rationingSupplies(office, steps[step], c)
      const growth = growths[c]
      const key = [priorities[c], growth, ...rationedBy].join(' ')
      const queue = levels.get(key) ?? queues.push({ step, priority: priorities[c], growth, rationedBy }) - 1
      levels.set(key, queue)
      queueOf[step * priorities.length + c] = queue
    }
  })
  const queuesOfPool = office.pools.map((_, pool) => queuesInOrder(queues, steps, pool))
  const onlyQueue = Int32Array.from(queuesOfPool, (all) => (all.length === 1 ? all[0] : -1))
  return { steps, priorities, serviceOfClass, queues, queueOf, queuesOfPool, onlyQueue }
}

/** Supplies of a step that are reserved for other classes while they are rationed. */
function rationingSupplies(office: Office, step: Step, requestClass: number): number[] {
  return step.uses.flatMap(({ supply }) => {
    const { ration } = office.supplies[supply]
    return ration === null || ration.first.includes(requestClass) ? [] : [supply]
  })
}

function queuesInOrder(queues: readonly QueueLayout[], steps: readonly Step[], pool: number): Int32Array {
  const here = indicesWhere(queues, (queue) => steps[queue.step].pool === pool)
  return Int32Array.from(here.sort((a, b) => queues[b].priority - queues[a].priority || a - b))
}

function errandStep(letter: LetterRule): Step {
  return {
    name: letter.name,
    service: -1,
    pool: letter.pool,
    takes: letter.takes,
    needs: [],
    uses: [],
    rework: 0,
    interrupted: 'resume',
    atClosing: 'pause',
  }
}
