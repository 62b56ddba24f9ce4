import { inlineMore } from '../../dist/cli/workers/inline-more.js'
import { antrean, officeOf } from './contenders/antrean.ts'
import type { Replicate } from './contenders/answer.ts'
import { handWrittenMm2 } from './contenders/hand-written-mm2.ts'
import { HandWrittenOfficeYear } from './contenders/hand-written-office-year.ts'
import { simJsMm2, simJsOfficeYear } from './contenders/simjs-idiom.ts'

const minutesPerDay = 1440
const officeYear = 122 * minutesPerDay
const mm2 = 400 * minutesPerDay

/** Every way of doing every case, made when it is asked for. */
const contenders: Readonly<Record<string, () => Replicate>> = {
  'mm2/antrean': () => antrean(officeOf('mm2')),
  'mm2/by-hand': () => (replication) => handWrittenMm2(mm2, replication),
  'mm2/simjs': () => (replication) => simJsMm2(mm2, replication),
  'office-year/antrean': () => antrean(officeOf('office-year')),
  'office-year/antrean-on-simjs': () => antrean(officeOf('office-year'), 'simjs'),
  'office-year/by-hand': () => byHand(480),
  'office-year/simjs': () => (replication) => simJsOfficeYear(480, officeYear, replication),
  'office-year-overloaded/antrean': () => antrean(officeOf('office-year-overloaded')),
  'office-year-overloaded/by-hand': () => byHand(2400),
  'office-year-overloaded/simjs': () => (replication) => simJsOfficeYear(2400, officeYear, replication),
}

function byHand(meanDown: number): Replicate {
  const office = new HandWrittenOfficeYear(meanDown)
  return (replication) => office.run(officeYear, replication)
}

/** Growth: ten units for ten requests a day, or more of either, at the same load. */
function grown(units: number, perDay: number): Replicate {
  const work = (0.8 * units * minutesPerDay) / perDay
  const days = Math.max(2, Math.round(200_000 / perDay))
  return antrean(
    officeOf('growth', (text) =>
      text
        .replace('horizon: 20 d', `horizon: ${days} d`)
        .replace('units: 10', `units: ${units}`)
        .replace('1000 per day', `${perDay} per day`)
        .replace('11.52 min', `${work} min`),
    ),
  )
}

function contender(name: string): Replicate {
  const growth = /^growth\/(\d+)-units-(\d+)-per-day$/.exec(name)
  if (growth !== null) return grown(Number(growth[1]), Number(growth[2]))
  const long = /^queue-of-(\d+)\/antrean$/.exec(name)
  if (long !== null)
    return antrean(officeOf('long-queue', (text) => text.replace('waiting: 100', `waiting: ${long[1]}`)))
  return contenders[name]()
}

/** One measurement in a process of its own: `node contender.js NAME WARM-UP REPLICATIONS`, JSON on standard output. */
// as the program does, and for every contender alike
inlineMore()
const [name, warmUp, replications] = process.argv.slice(2)
const replicate = contender(name)
for (let r = 0; r < Number(warmUp); r++) replicate(r)
let customers = 0
let mean = 0
let p95 = 0
const before = process.cpuUsage()
for (let r = 0; r < Number(replications); r++) {
  const answer = replicate(Number(warmUp) + r)
  customers += answer.customers
  mean += answer.mean / Number(replications)
  p95 += answer.p95 / Number(replications)
}
const { user, system } = process.cpuUsage(before)
process.stdout.write(JSON.stringify({ cpu: (user + system) / 1000 / Number(replications), customers, mean, p95 }))
