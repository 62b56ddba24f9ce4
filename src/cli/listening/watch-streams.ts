import { reasonOf } from '../read-text-file.ts'

/**
 * Has the program say, and end with status 2, when standard output cannot be written, as on a full disk. It ends quietly
 * when whoever read its output has gone, as in `antrean schema | head`; and when standard error cannot be written, nobody
 * is left to tell.
 */
export function watchStreams(): void {
  process.stderr.on('error', () => {})
  let isTold = false
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || isTold) return
    isTold = true
    process.exitCode = 2
    process.stderr.write(`antrean: standard output cannot be written: ${reasonOf(error)}\n`)
  })
}
