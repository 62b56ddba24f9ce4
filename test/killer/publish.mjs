// What a run does with its output folder, without the run: node publish.mjs FOLDER FILE=CONTENT ...
// Without files it only claims the folder and leaves it.
import { openOutputFolder } from '../../dist/cli/output-folder.js'

const [folder, ...files] = process.argv.slice(2)
const output = openOutputFolder(folder, { tell: (line) => process.stdout.write(`${line}\n`) })
for (const file of files) output.write(...file.split('='))
if (files.length > 0) output.publish({ version: 'test' })
output.discard()
