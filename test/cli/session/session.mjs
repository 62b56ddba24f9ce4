// Runs one command line after the other in this process, each in the thread that listens: what takes long to begin is
// loaded once. The parent sends { args, folder } and hears { status, stdout, stderr }.
import { register } from 'node:module'

register('./same-thread-hooks.mjs', import.meta.url)
const { parseCommandLine } = await import('../../../dist/cli/command-line.js')
const { exitStatusOf, formatError } = await import('../../../dist/cli/format-error.js')
const { guardStream } = await import('../../../dist/cli/terminal/guard-streams.js')
const { coloursOn } = await import('../../../dist/cli/terminal/colours.js')

const said = { stdout: '', stderr: '' }
for (const name of ['stdout', 'stderr']) {
  process[name].write = (text) => {
    said[name] += text
    return true
  }
  guardStream(process[name], coloursOn(process[name]))
}

async function run({ args, folder }) {
  Object.assign(said, { stdout: '', stderr: '' })
  process.chdir(folder)
  try {
    await parseCommandLine(args)
    return 0
  } catch (error) {
    process.stderr.write(formatError(error, args))
    return exitStatusOf(error)
  }
}

process.on('message', (line) => {
  run(line)
    .then((status) => process.send({ status, ...said }))
    .catch(() => process.exit(1))
})
process.on('disconnect', () => process.exit())
