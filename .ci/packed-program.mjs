// Packs the program as npm would publish it, installs it into an empty folder without development
// packages, and runs it there: finds a file missing from the package and a dependency that is not declared.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'antrean-packed-'))
const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

try {
  const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder, '--ignore-scripts']))
  run('npm', ['init', '--yes'], folder)
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, filename)], folder)
  const antrean = join(folder, 'node_modules/.bin/antrean')
  const scenario = join(folder, 'node_modules/antrean/scenarios/bandung-barat.yaml')
  const help = run(antrean, ['--help'], folder)
  if (!help.includes('antrean compare')) throw new Error(`--help does not name the commands:\n${help}`)
  run(antrean, ['compare', scenario, '--replications', '3', '--quiet'], folder)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
