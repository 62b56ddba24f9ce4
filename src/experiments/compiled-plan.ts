import type { CompiledPlan as ReadPlan } from '../scenario/read-scenario.ts'

/** A plan ready to run; what is known of its relation to other plans may be left out. */
export type CompiledPlan = Pick<ReadPlan, 'name' | 'title' | 'office'> &
  Partial<Pick<ReadPlan, 'identicalTo' | 'whatIf' | 'parts'>>
