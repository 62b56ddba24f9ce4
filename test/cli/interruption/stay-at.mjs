// Loaded before the program (node --import), in each of its threads: has it stay for ever at the point that STAY_AT
// names, busy, and makes the file MARK when it is there. FAKE_TERMINAL has standard error pass for a terminal. The program waits
// a hundred times as long as usual for what hangs, unless it is IMPATIENT.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'
import zlib from 'node:zlib'
import { isMainThread } from 'node:worker_threads'

const { STAY_AT, MARK, FAKE_TERMINAL, FIFO, IMPATIENT } = process.env
const { writeFileSync, readFileSync } = fs
const dist = new URL('../../../dist/', import.meta.url)

function stay() {
  writeFileSync(MARK, '')
  // a disk that does not answer, or a thread that is busy
  if (FIFO) readFileSync(FIFO)
  for (;;);
}

/** Has a function of an object stay at its first call that `when` is true of, or go on. */
function stayIn(object, name, when = () => true) {
  const original = object[name]
  object[name] = function (...args) {
    if (when(...args)) stay()
    return original.apply(this, args)
  }
}

const points = {
  reading: () => stayIn(fs, 'readFileSync', (file) => /\.(csv|json)$/.test(String(file))),
  replication: async () => {
    const { OfficeModel } = await import(new URL('office/office-model.js', dist))
    stayIn(OfficeModel.prototype, 'endDay')
  },
  tabulating: async () => {
    const { PlanOutcomes } = await import(new URL('experiments/plan-outcomes.js', dist))
    stayIn(PlanOutcomes.prototype, 'add')
  },
  drawing: () => stayIn(zlib, 'deflateSync'),
  saving: () => stayIn(fs, 'writeFileSync', (file) => String(file).endsWith('summary.md')),
  publishing: () => stayIn(fs, 'renameSync'),
  'out of memory': async () => {
    const { PlanOutcomes } = await import(new URL('experiments/plan-outcomes.js', dist))
    const hoard = []
    PlanOutcomes.prototype.add = () => {
      for (;;) hoard.push(Array.from({ length: 1000 }, Math.random))
    }
  },
  fault: async () => {
    const { PlanOutcomes } = await import(new URL('experiments/plan-outcomes.js', dist))
    PlanOutcomes.prototype.add = () => {
      void Promise.reject(new Error('nobody catches this'))
      for (const end = Date.now() + 1; Date.now() < end;);
    }
  },
}

// On a machine that is busy with other things nothing ends in time.
if (!IMPATIENT) {
  const { setTimeout } = timers
  timers.setTimeout = (delay, ...args) => setTimeout(100 * delay, ...args)
}
await points[STAY_AT]?.()
syncBuiltinESMExports()
if (FAKE_TERMINAL && isMainThread) process.stderr.isTTY = true
