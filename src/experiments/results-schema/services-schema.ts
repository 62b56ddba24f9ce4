import type { LettersPerWeek, ReplicationColumns, ServiceResults } from '../results.ts'
import { clearingAnswer, clearingSchema } from './clearing-schema.ts'
import { bandOf, estimate, quantileOf } from './estimates-schema.ts'
import { type Exactly, listOf, objectOf, orMissing, orNull } from './exactly.ts'
import type { Sizes } from './sizes.ts'
import { amount, name, share, someThings } from './values.ts'
import { classSchema, losses, serviceWaitsSchema } from './waits-schema.ts'

export function serviceSchema(sizes: Sizes): Exactly<ServiceResults> {
  const wait = serviceWaitsSchema(sizes)
  return objectOf<ServiceResults>({
    name,
    backlog: bandOf(sizes.byDay),
    arrivedPerWorkingDay: estimate,
    completed: estimate,
    withdrawn: estimate,
    cameBack: estimate,
    lost: estimate,
    foundNoPlace: orMissing(estimate),
    turnedAway: estimate,
    turnedAwayVisits: orMissing(estimate),
    inOfficeAtEnd: estimate,
    lettersIssued: estimate,
    lettersRenewed: estimate,
    lettersOvertaken: orMissing(estimate),
    lettersPerWeek: objectOf<LettersPerWeek>({ first: bandOf(sizes.byWeek), renewals: bandOf(sizes.byWeek) }),
    losses,
    meanBacklog: estimate,
    peakBacklog: estimate,
    peakDay: orNull(quantileOf(sizes)),
    clearing: clearingSchema(sizes),
    wait,
    documentWait: wait,
    classes: listOf(classSchema(wait), someThings),
    replications: columnsSchema(sizes),
  })
}

function columnsSchema({ byReplication, day }: Sizes): Exactly<ReplicationColumns> {
  const answers = listOf(clearingAnswer, byReplication)
  const days = listOf(orNull(day), byReplication)
  const amounts = listOf(amount, byReplication)
  const amountsOrNull = listOf(orNull(amount), byReplication)
  return objectOf<ReplicationColumns>({
    firstNormal: answers,
    firstNormalDay: days,
    gone: answers,
    goneDay: days,
    relapseDay: days,
    waitingWithinHorizon: amountsOrNull,
    meanWait: amountsOrNull,
    wait95: amountsOrNull,
    peakBacklog: amounts,
    completed: amounts,
    lettersIssued: amounts,
    withinTarget: listOf(orNull(share), byReplication),
    lost: amounts,
    officeCost: amounts,
    waitingCost: amounts,
  })
}
