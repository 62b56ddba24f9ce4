import type { ReplicationRunner, Task, TaskOutcome } from '../replication-runner.ts'

/**
 * A runner that makes each replication once: the same experiment with more replications only has those made that are
 * new. For one experiment; a change of its offices needs another.
 */
export function rememberedOutcomes(runner: ReplicationRunner): ReplicationRunner {
  const known = new Map<string, TaskOutcome>()
  const keyOf = ({ plan, replication }: Task) => `${plan} ${replication}`
  return {
    replicate: async (experiment, tasks, onOutcome) => {
      const missing = tasks.filter((task) => !known.has(keyOf(task)))
      for (const task of tasks) {
        const outcome = known.get(keyOf(task))
        if (outcome !== undefined) onOutcome(task, outcome)
      }
      // passed on at once, so that a plan is summed up while others are still made
      await runner.replicate(experiment, missing, (task, outcome) => {
        known.set(keyOf(task), outcome)
        onOutcome(task, outcome)
      })
    },
  }
}
