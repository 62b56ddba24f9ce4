// Loaded before a program (node --import): counts the calls that change files, and kills the program right before the
// call number KILL_AT, or in the middle of it where it writes a file and TORN is set. Without KILL_AT it lets the program
// end and says on standard error how many there were; where STOP is set, it says so before each call on descriptor 3, and
// waits there until the call may be made.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const { KILL_AT, STOP, TORN } = process.env
const names = [
  ...['chmodSync', 'chownSync', 'linkSync', 'lutimesSync', 'mkdirSync', 'renameSync', 'rmSync', 'rmdirSync'],
  ...['symlinkSync', 'unlinkSync', 'utimesSync', 'writeFileSync'],
]
const { readSync, writeFileSync, writeSync } = fs
let calls = 0

for (const name of names) {
  const original = fs[name]
  fs[name] = (...args) => {
    calls++
    if (String(calls) === KILL_AT) {
      if (TORN && name === 'writeFileSync') writeFileSync(args[0], args[1].slice(0, args[1].length / 2), args[2])
      process.kill(process.pid, 'SIGKILL')
    }
    if (STOP) {
      writeSync(3, '.')
      readSync(3, new Uint8Array(1))
    }
    return original(...args)
  }
}
syncBuiltinESMExports()
process.on('exit', () => process.stderr.write(`calls: ${calls}\n`))
