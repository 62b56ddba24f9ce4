// Runs the built program with other versions of Node, and demands the results of this one, bit for bit.
// Node's own programs come from npm's registry, held to their hashes by the lock file in .ci/node-versions; they are
// for Linux on x64, so that elsewhere nothing is tried.
import { execFile, execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** A scenario and a plan of it that use nearly all that an office can have. */
const SCENARIO = 'sragen'
const PLAN = 'fetch-and-overtime'
const program = 'dist/program/bin.js'

/** What the program computes under a version of Node, as a hash. */
async function outcome(node, folder) {
  const args = [`scenarios/${SCENARIO}.yaml`, '--plan', PLAN, '--replications', '3', '--quiet', '--out', folder]
  await promisify(execFile)(node, [program, 'run', ...args])
  const { manifest: _, ...results } = JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8'))
  const digest = createHash('sha256').update(JSON.stringify(results))
  return digest.update(readFileSync(join(folder, 'daily.csv'))).digest('hex')
}

async function tryVersions(folder) {
  cpSync('.ci/node-versions', folder, { recursive: true })
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder, stdio: 'inherit' })
  const versions = Object.keys(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies)
  const nodes = versions.map((version) => join(folder, 'node_modules', version, 'bin/node'))
  const [wanted, ...found] = await Promise.all(
    [process.execPath, ...nodes].map((node, i) => outcome(node, join(folder, `results-${i}`))),
  )
  for (const [i, node] of nodes.entries()) {
    const number = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
    if (found[i] !== wanted) throw new Error(`${number} computes other results`)
    process.stdout.write(`${number}: the results of ${process.version}\n`)
  }
}

if (process.platform !== 'linux' || process.arch !== 'x64') {
  process.stdout.write(`not tried on ${process.platform} ${process.arch}\n`)
} else {
  const folder = mkdtempSync(join(tmpdir(), 'antrean-node-versions-'))
  try {
    await tryVersions(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
