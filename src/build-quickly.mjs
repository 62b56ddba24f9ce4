import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
/** The build makes it last, and gives it the time at which it began. */
const lastMade = join(root, 'dist/browser/what-if.html')
const made = [lastMade, join(root, 'dist/browser/report.html'), join(root, 'dist/cli/bin.js')]

/** Whether what builds it is installed; `npm ci --omit=dev` leaves it out. */
export function canBuild() {
  return ['typescript', 'vite'].every((name) => existsSync(join(root, 'node_modules', name)))
}

/** Whether nothing has changed since the program was built, by `npm run build` or by this. */
export function isBuilt() {
  if (!made.every((file) => existsSync(file))) return false
  const { mtimeMs } = statSync(lastMade)
  const others = ['package.json', 'package-lock.json']
    .map((name) => join(root, name))
    .filter((file) => existsSync(file))
  return Math.max(latestIn(join(root, 'src')), ...others.map((file) => statSync(file).mtimeMs)) <= mtimeMs
}

/** The last change of a file or a folder: a file that is taken away changes its folder. */
function latestIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
    const path = join(folder, entry.name)
    return Math.max(latest, entry.isDirectory() ? latestIn(path) : statSync(path).mtimeMs)
  }, statSync(folder).mtimeMs)
}

/**
 * Builds the program for one who wants to use it, on two processors: types are not checked, which takes most of the time
 * of `npm run build`, and says nothing to a user.
 */
export async function buildQuickly() {
  const began = new Date()
  await Promise.all([compile(), pages()])
  utimesSync(lastMade, began, began)
}

function compile() {
  const typescript = createRequire(import.meta.url).resolve('typescript/package.json')
  const { bin } = JSON.parse(readFileSync(typescript, 'utf8'))
  const args = [join(dirname(typescript), bin.tsc), '-b', 'src/cli', 'src/browser', '--noCheck']
  const compiler = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  return new Promise((resolve, reject) => {
    compiler.once('error', reject)
    compiler.once('close', (status) => {
      if (status === 0) resolve()
      else reject(new Error('the compiler has found a mistake; npm run build shows all'))
    })
  })
}

async function pages() {
  const { build } = await import('vite')
  const configFile = join(root, 'src/browser/vite.config.js')
  for (const mode of ['production', 'what-if']) await build({ configFile, mode, logLevel: 'error' })
}
