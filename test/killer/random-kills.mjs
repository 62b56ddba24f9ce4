// Kills a real run at ten random moments, where results of an earlier one and files of a user are, and looks at what is
// there right after it, and after `report`. Prints Markdown; `npm run study:kills` keeps it.
import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const program = join(import.meta.dirname, '../../dist/program/bin.js')
const scenario = join(import.meta.dirname, '../../scenarios/textbook/mm1.yaml')
const base = mkdtempSync(join(tmpdir(), 'antrean-kills-'))
const folder = join(base, 'results')
const KILLS = 10

const runOf = (seed) => ['run', scenario, '--replications', '4', '--seed', String(seed), '--out', folder, '--quiet']
const complete = (args) => execFileSync(process.execPath, [program, ...args], { stdio: 'ignore' })

/** Ends when the run does; null when it was killed. */
function killedAfter(milliseconds, args) {
  return new Promise((resolve) => {
    const run = spawn(process.execPath, [program, ...args], { stdio: 'ignore' })
    const timer = setTimeout(() => run.kill('SIGKILL'), milliseconds)
    run.on('close', (status) => {
      clearTimeout(timer)
      resolve(status)
    })
  })
}

/** Which results are there: those of the seed, if they are whole and the files of the user are too. */
function look() {
  if (!existsSync(folder)) return 'nothing'
  const { seed, files, hashes } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const hashOf = (path) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex')
  const isWhole = files.every((path) => path === 'manifest.json' || hashOf(path) === hashes[path])
  const isKept = ['notes.txt', 'figures/photo.jpg'].every((path) => readFileSync(join(folder, path), 'utf8') === path)
  return `${seed === 1 ? 'old' : 'new'}, ${isWhole && isKept ? 'whole' : 'NOT WHOLE'}`
}

const leftovers = () => readdirSync(base).filter((name) => name !== 'results').length

complete(runOf(1))
const begun = Date.now()
complete(runOf(1))
const duration = Date.now() - begun
for (const path of ['notes.txt', 'figures/photo.jpg']) writeFileSync(join(folder, path), path)

const rows = []
for (let kill = 0; kill < KILLS; kill++) {
  // one at random in each tenth of the run
  const share = (kill + Math.random()) / KILLS
  const status = await killedAfter(share * duration, runOf(2))
  const right = look()
  const left = leftovers()
  complete(['report', join(folder, 'results.json'), '--quiet'])
  rows.push([
    `${Math.round(100 * share)} %`,
    status === null ? 'killed' : 'had ended',
    right,
    left,
    look(),
    leftovers(),
  ])
  if (right.startsWith('new')) complete(runOf(1))
}
rmSync(base, { recursive: true })
process.stdout.write(`# Ten random kills of a real run

Results of seed 1 and two files of a user are in the folder; a run with seed 2 is killed (SIGKILL) at a random moment of
each tenth of the time that a run takes. Then \`report\` draws the results that are there anew. Made by
\`npm run study:kills\`.

| killed after | the run | right after it | hidden folders left | after \`report\` | hidden folders left |
| ------------ | ------- | -------------- | ------------------- | -------------- | ------------------- |
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}
`)
