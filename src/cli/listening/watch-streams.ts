import { fstatSync, writeFileSync } from 'node:fs'
import { reasonOf } from '../read-text-file.ts'
import { outputWords } from '../words/output-words.ts'

/**
 * Has the program say, and end with status 2, when standard output cannot be written, as on a full disk. It ends quietly
 * when whoever read its output has gone, as in `antrean schema | head`; and when standard error cannot be written, nobody
 * is left to tell.
 */
export function watchStreams(): void {
  writeWhole(process.stdout)
  writeWhole(process.stderr)
  process.stderr.on('error', () => {})
  let isTold = false
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || isTold) return
    isTold = true
    process.exitCode = 2
    process.stderr.write(`antrean: ${outputWords().streamNotWritable(reasonOf(error))}\n`)
  })
}

/**
 * Into a file Node writes as much as there is room for, and says nothing of the rest: a disk that is full in the middle
 * of a text goes unnoticed.
 */
function writeWhole(stream: NodeJS.WriteStream & { readonly fd: number }): void {
  if (!isFile(stream.fd)) return
  stream._write = (chunk: Uint8Array, _encoding, done) => {
    try {
      writeFileSync(stream.fd, chunk)
      done()
    } catch (error) {
      done(error as Error)
    }
  }
}

function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile()
  } catch {
    return false
  }
}
