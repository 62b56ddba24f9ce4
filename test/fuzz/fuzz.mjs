// Judges many cases in processes that are watched: `node test/fuzz/fuzz.mjs --cases 100000`, see README.md.
import { fork } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadJudge } from './load.mjs'

/** More than any case may take: processor time of one case, and the memory of the process that judges it. */
const MOST_SECONDS = 5
const MOST_MEGABYTES = 500
/** What a process takes before the first case, with all that translates and loads the program. */
const MEGABYTES_AT_START = 250
/** A process that does not answer for so long is ended, in ms: while it starts, on a busy machine, and while it judges. */
const PATIENCE_AT_START = 600_000
const PATIENCE = 30_000
/** So many cases one process judges, which keeps what they have loaded: the last ones would pay for all. */
const CASES_OF_A_PROCESS = 1000

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    first: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: String(Math.min(2, availableParallelism())) },
    out: { type: 'string' },
    case: { type: 'string' },
    into: { type: 'string' },
  },
})
const seed = Number(values.seed)

if (values.case === undefined) await judgeAll()
else await showCase(Number(values.case))

/** Prints one case and what is wrong with it; `--into FOLDER` writes its files there. */
async function showCase(n) {
  const { judge, caseOf } = await loadJudge()
  const { files, ...rest } = await caseOf(seed, n)
  process.stdout.write(`${JSON.stringify(rest, null, 2)}\n${rest.text ?? files['case.yaml']}\n`)
  if (values.into !== undefined) {
    mkdirSync(values.into, { recursive: true })
    const all = { ...files, ...(rest.text === undefined ? {} : { [rest.file]: rest.text }) }
    for (const [name, content] of Object.entries(all)) {
      if (/^[\w.-]+$/.test(name)) writeFileSync(join(values.into, name), content)
    }
  }
  process.stdout.write(`${JSON.stringify(await judge(seed, n))}\n`)
  process.exit()
}

async function judgeAll() {
  const first = Number(values.first)
  const end = first + Number(values.cases)
  const study = { judged: 0, outcomes: new Map(), faults: new Map(), slowest: { seconds: 0 }, seconds: 0 }
  let next = first
  const take = () => (next < end ? next++ : null)
  const tell = () => {
    const text = report(study, first, end)
    if (values.out !== undefined) writeFileSync(values.out, text)
    return text
  }
  const telling = setInterval(() => {
    tell()
    process.stderr.write(`${study.judged} of ${end - first} cases, ${study.faults.size} kinds of fault\n`)
  }, 10_000)
  process.once('SIGINT', () => (next = end))
  await Promise.all(Array.from({ length: Number(values.workers) }, () => judgeInTurn(take, study)))
  clearInterval(telling)
  process.stdout.write(tell())
  process.exitCode = study.faults.size === 0 ? 0 : 1
}

/** Judges cases in one process after the other until there are no more. */
async function judgeInTurn(take, study) {
  let judge = null
  let judged = 0
  const end = () => {
    judge?.end()
    judge = null
    judged = 0
  }
  for (let n = take(); n !== null; n = take()) {
    judge ??= await startJudge()
    let verdict = await judge.of(n)
    if (isTooMuch(verdict)) {
      // the machine may have been busy, or the process full of what earlier cases left: alone it must do
      end()
      judge = await startJudge()
      verdict = await judge.of(n)
    }
    note(study, verdict)
    if (isTooMuch(verdict) || ++judged === CASES_OF_A_PROCESS) end()
  }
  end()
}

function isTooMuch({ seconds = 0, megabytes = 0, hasEnded = false }) {
  return hasEnded || seconds > MOST_SECONDS || megabytes > MOST_MEGABYTES + MEGABYTES_AT_START
}

async function startJudge() {
  const heap = `--max-old-space-size=${MOST_MEGABYTES + MEGABYTES_AT_START}`
  const child = fork(new URL('worker.mjs', import.meta.url).pathname, {
    execArgv: [heap],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let said = ''
  // one that has ended between two cases is told of by its silence
  child.on('error', () => {})
  child.stderr.on('data', (data) => (said = `${said}${data}`.slice(-2000)))
  const answer = (patience) =>
    new Promise((resolve) => {
      const done = (value) => {
        clearTimeout(timer)
        child.removeAllListeners('message').removeAllListeners('exit')
        resolve(value)
      }
      const timer = setTimeout(
        () => done({ faults: [`no answer within ${patience / 1000} s`], hasEnded: true }),
        patience,
      )
      child.once('message', done)
      child.once('exit', (code, signal) =>
        done({ faults: [`the process dies: ${code ?? signal} ${said.trim().split('\n')[0]}`], hasEnded: true }),
      )
    })
  const { hasEnded, faults } = await answer(PATIENCE_AT_START)
  if (hasEnded) throw new Error(`a judge does not start, perhaps for want of npm run build: ${faults[0]}`)
  return {
    of: async (n) => {
      const answered = answer(PATIENCE)
      child.send({ seed, n })
      return { n, outcome: 'no answer', ...(await answered) }
    },
    end: () => child.kill('SIGKILL'),
  }
}

function note(study, { n, kind = '?', outcome, faults, seconds = 0, megabytes = 0 }) {
  study.judged++
  study.seconds += seconds
  const line = `${kind} | ${outcome}`
  study.outcomes.set(line, (study.outcomes.get(line) ?? 0) + 1)
  if (seconds > study.slowest.seconds) study.slowest = { n, seconds }
  const all = [...faults]
  if (seconds > MOST_SECONDS) all.push('takes more than 5 s')
  if (megabytes > MOST_MEGABYTES + MEGABYTES_AT_START) all.push('takes more than 500 MB')
  for (const fault of all) {
    const like = fault.replaceAll(/\d+/g, '#').slice(0, 140)
    const known = study.faults.get(like) ?? { times: 0, n, fault }
    study.faults.set(like, { ...known, times: known.times + 1 })
  }
}

function report({ judged, outcomes, faults, slowest, seconds }, first, end) {
  const kinds = [...outcomes]
    .toSorted(([one], [two]) => one.localeCompare(two))
    .map(([line, count]) => `| ${line} | ${count} |`)
  const found = [...faults.values()].map(
    ({ times, n, fault }) =>
      `| ${n} | ${times} | ${fault
        .replaceAll('|', '\\|')
        .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '?')
        .slice(0, 300)} |`,
  )
  return [
    '# What the fuzzer found',
    '',
    `Seed ${seed}, cases ${first} to ${end - 1}; ${judged} of them judged in ${Math.round(seconds)} s of processor time, the slowest (case ${slowest.n}) in ${slowest.seconds.toFixed(1)} s. To see one: \`node test/fuzz/fuzz.mjs --seed ${seed} --case N\`.`,
    '',
    '| kind | what came of it | cases |',
    '| ---- | --------------- | ----: |',
    ...kinds,
    '',
    ...(found.length === 0 ? ['No fault.'] : ['| first case | cases | fault |', '| ---: | ---: | --- |', ...found]),
    '',
  ].join('\n')
}
