import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
/** The build makes it last, and gives it the time at which it began. */
const lastMade = join(root, 'dist/browser/what-if.html')
const made = [lastMade, join(root, 'dist/browser/report.html'), join(root, 'dist/program/bin.js')]

/** Whether what builds it is installed; `npm ci --omit=dev` leaves it out. */
export function canBuild() {
  return ['vite', 'vite-plugin-singlefile'].every((name) => existsSync(join(root, 'node_modules', name)))
}

/** Whether nothing has changed since the program was built, by `npm run build` or by this. */
export function isBuilt() {
  if (!made.every((file) => existsSync(file))) return false
  // the earliest: what changed while the pages were made is not in the program
  const began = Math.min(...made.map((file) => statSync(file).mtimeMs))
  const others = ['package.json', 'package-lock.json']
    .map((name) => join(root, name))
    .filter((file) => existsSync(file))
  return Math.max(latestIn(join(root, 'src')), ...others.map((file) => statSync(file).mtimeMs)) <= began
}

/** The last change of a file or a folder: a file that is taken away changes its folder. */
function latestIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
    const path = join(folder, entry.name)
    return Math.max(latest, entry.isDirectory() ? latestIn(path) : statSync(path).mtimeMs)
  }, statSync(folder).mtimeMs)
}

/**
 * Builds what a user runs: the bundle of the command line and the two pages. Types are not checked, which takes most of the
 * time of `npm run build`, and says nothing to a user.
 */
export async function buildQuickly() {
  const began = new Date()
  const { build } = await import('vite')
  const make = (config, mode = 'production') => build({ configFile: join(root, config), mode, logLevel: 'error' })
  await make('src/cli/vite.config.js')
  await make('src/browser/vite.config.js')
  await make('src/browser/vite.config.js', 'what-if')
  utimesSync(lastMade, began, began)
}
