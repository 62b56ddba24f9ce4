import type { Replicate } from './answer.ts'
import { antrean } from './antrean.ts'
import type { Case, ContenderName, Mm2, Mmc, OfficeYear } from './cases.ts'
import { mm2Means, MINUTES_PER_DAY } from './cases.ts'
import { HandWrittenMm2 } from './hand-written-mm2.ts'
import { HandWrittenMmc } from './hand-written-mmc.ts'
import { HandWrittenOfficeYear } from './hand-written-office-year.ts'
import { simJsMmc } from './simjs-mmc.ts'
import { simJsOfficeYearTimers } from './simjs-office-year-timers.ts'
import { simJsOfficeYear } from './simjs-office-year.ts'

/** A contender's way of doing a case. */
export function contenderFor(each: Case, name: ContenderName): Replicate {
  if (name === 'antrean') return antrean(each)
  switch (each.kind) {
    case 'mm2':
      return forMm2(each, name)
    case 'mmc':
      return forMmc(each, name)
    case 'office-year':
      return forOfficeYear(each, name)
  }
}

function forMm2(each: Mm2, name: ContenderName): Replicate {
  if (name !== 'by-hand') return forMmc(asMmc(each), name)
  const queue = new HandWrittenMm2(each)
  return (replication) => queue.run(replication)
}

function forMmc(each: Mmc, name: ContenderName): Replicate {
  if (name === 'simjs') return (replication) => simJsMmc(each, replication)
  if (name !== 'by-hand') throw new Error(`${name} has no program for ${each.kind}`)
  const queue = new HandWrittenMmc(each)
  return (replication) => queue.run(replication)
}

function forOfficeYear(each: OfficeYear, name: ContenderName): Replicate {
  if (name === 'simjs') return (replication) => simJsOfficeYear(each, replication)
  if (name === 'simjs-timers') return (replication) => simJsOfficeYearTimers(each, replication)
  const office = new HandWrittenOfficeYear(each)
  return (replication) => office.run(replication)
}

function asMmc({ days }: Mm2): Mmc {
  return { kind: 'mmc', days, units: 2, perDay: MINUTES_PER_DAY / mm2Means.gap, meanWork: mm2Means.work, waiting: 0 }
}
