import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')
export const program = join(root, 'dist/program/bin.js')
/** The same as modules, into which a test can reach. */
export const programOfModules = join(root, 'dist/cli/bin.js')

export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built program in the repository's top folder, or elsewhere, as a user would. */
export function runAntrean(args: readonly string[], cwd = root, env: NodeJS.ProcessEnv = {}, file = program): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd,
    encoding: 'utf8',
    // As in a continuous-integration job, where colours must not creep into what is captured.
    env: { ...process.env, CI: 'true', NO_COLOR: undefined, FORCE_COLOR: undefined, ...env },
  })
  return { status, stdout, stderr }
}
