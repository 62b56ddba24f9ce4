import type { Office } from '../../../scenario/compiled/office.ts'
import type { Unit } from '../../../scenario/compiled/units.ts'
import { type Cause, type CauseKind, causeOf } from './cause.ts'

/**
 * What takes from the day of an office, one cause a kind. Off: units never fail from the start on; are never maintained;
 * work on without a daily limit; all who come are let in; nothing has to be done again or is sent back.
 */
export function everyday(office: Office): Cause[] {
  const { units, services, steps, branchPoints } = office
  const found: readonly (readonly [CauseKind, boolean, (office: Office) => Office])[] = [
    ['failures', units.some(({ failures }) => failures.length > 0), ofUnits({ failures: [] })],
    ['maintenance', units.some(({ maintenance }) => maintenance !== null), ofUnits({ maintenance: null })],
    [
      'limits',
      units.some(({ dailyLimit }) => dailyLimit < Infinity),
      ofUnits({ dailyLimit: Infinity, aboveLimit: null }),
    ],
    ['numbers', services.some(({ numbersPerDay }) => numbersPerDay < Infinity), withNumbersForAll],
    ['redo', steps.some(({ rework }) => rework !== 0) || branchPoints.some(sendsBack), allRightAtOnce],
  ]
  return found.flatMap(([kind, isThere, off]) => (isThere ? [causeOf(kind, off)] : []))
}

function ofUnits(changes: Partial<Unit>): (office: Office) => Office {
  return (office) => ({ ...office, units: office.units.map((unit) => ({ ...unit, ...changes })) })
}

function withNumbersForAll(office: Office): Office {
  return { ...office, services: office.services.map((each) => ({ ...each, numbersPerDay: Infinity })) }
}

function sendsBack(point: Office['branchPoints'][number]): boolean {
  return point.kind === 'rejection' && point.share > 0
}

function allRightAtOnce(office: Office): Office {
  return {
    ...office,
    steps: office.steps.map((step) => ({ ...step, rework: 0 })),
    branchPoints: office.branchPoints.map((point) => (point.kind === 'rejection' ? { ...point, share: 0 } : point)),
  }
}
