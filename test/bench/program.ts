import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** Wall-clock seconds of the built program with these arguments; its results go to a folder that is removed. */
export function secondsOf(args: readonly string[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'antrean-bench-'))
  const out = args[0] === 'compare' || args[0] === 'run' ? ['--out', join(folder, 'out'), '--quiet'] : []
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli/bin.js'), ...args, ...out], {
    cwd: root,
    encoding: 'utf8',
  })
  const seconds = (performance.now() - start) / 1000
  rmSync(folder, { recursive: true })
  if (status !== 0) throw new Error(stderr)
  return seconds
}

/** Wall-clock seconds of a Node that does nothing. */
export function secondsOfNode(): number {
  const start = performance.now()
  spawnSync(process.execPath, ['-e', '0'])
  return (performance.now() - start) / 1000
}
