import type { CompileContext } from '../compile-context.ts'
import type { Office } from '../compiled/office.ts'
import { horizonUntil } from '../../time/horizon-until.ts'
import { workingDaysOfRun } from '../../time/working-days.ts'

/** Tells of a run with fewer working days than the rule of a gone backlog asks for. */
export function tellTooShort(
  { services, focus, workingDays, days: length }: Office,
  { reporter }: CompileContext,
): void {
  const service = services[focus]
  if (service === undefined) return
  const days = workingDaysOfRun(workingDays, length)
  const wanted = service.clearing.workingDays
  if (days >= wanted) return
  const facts = { service: service.name, days, wanted }
  const enough = horizonUntil(workingDays, 0, wanted)
  reporter.remark(
    ['horizon'],
    enough === null
      ? { code: 'opens-too-seldom', values: facts }
      : { code: 'run-too-short', values: { ...facts, enough } },
  )
}
