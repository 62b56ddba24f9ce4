// Runs the built program with other versions of Node, and demands the results of this one, bit for bit.
// Node's own programs come from npm's registry, held to their hashes by the lock file in .ci/node-versions; they are
// for Linux on x64, so that elsewhere nothing is tried.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Scenarios and a plan of each: together they use nearly all that an office can have. */
const RUNS = [
  ['bandung-barat', 'combination'],
  ['sragen', 'fetch-and-overtime'],
]
const program = 'dist/cli/bin.js'

/** What the program computes and draws under a version of Node: a hash for each scenario. */
function outcomes(node, folder) {
  const run = (...args) => execFileSync(node, [program, ...args], { encoding: 'utf8', maxBuffer: 1e9 })
  return RUNS.map(([name, plan]) => {
    const out = join(folder, name)
    run('run', `scenarios/${name}.yaml`, '--plan', plan, '--replications', '2', '--quiet', '--out', out)
    const { manifest: _, ...results } = JSON.parse(readFileSync(join(out, 'results.json'), 'utf8'))
    const digest = createHash('sha256').update(JSON.stringify(results))
    return digest.update(readFileSync(join(out, 'daily.csv'))).digest('hex')
  })
}

function tryVersions(folder) {
  cpSync('.ci/node-versions', folder, { recursive: true })
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder, stdio: 'inherit' })
  const wanted = outcomes(process.execPath, folder)
  const versions = Object.keys(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies)
  for (const version of versions) {
    const node = join(folder, 'node_modules', version, 'bin/node')
    const found = outcomes(node, folder)
    const differing = RUNS.filter((_, i) => found[i] !== wanted[i])
    const number = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
    if (differing.length > 0) throw new Error(`${number} computes other results of ${differing.join(', ')}`)
    console.log(`${number}: the results of ${process.version}`)
  }
}

if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.log(`not tried on ${process.platform} ${process.arch}`)
} else {
  const folder = mkdtempSync(join(tmpdir(), 'antrean-node-versions-'))
  try {
    tryVersions(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
