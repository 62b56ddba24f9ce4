/** One source file of src, its path relative to src with forward slashes. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** What a folder of src may import: other folders, Node's modules, and the npm packages named. */
interface Rules {
  readonly folders: readonly string[]
  readonly node: boolean
  readonly packages: readonly string[]
}

const charts = ['chart.js', 'chartjs-plugin-annotation']

/** The floors of the house (lowest first) and what each may import. */
export const floors: Readonly<Record<string, Rules>> = {
  statistics: { folders: [], node: false, packages: ['quickselect'] },
  random: { folders: ['statistics'], node: false, packages: [] },
  engine: { folders: [], node: false, packages: ['simjs'] },
  scenario: {
    folders: ['engine', 'random', 'statistics'],
    node: false,
    packages: ['csv-parse', 'fastest-levenshtein', 'yaml', 'zod'],
  },
  office: { folders: ['engine', 'random', 'statistics', 'scenario'], node: false, packages: [] },
  experiments: { folders: ['engine', 'random', 'statistics', 'scenario', 'office'], node: false, packages: [] },
  report: {
    folders: ['engine', 'random', 'statistics', 'scenario', 'office', 'experiments'],
    node: false,
    packages: charts,
  },
  browser: {
    folders: ['engine', 'random', 'statistics', 'scenario', 'office', 'experiments', 'report'],
    node: false,
    packages: charts,
  },
  cli: {
    folders: ['engine', 'random', 'statistics', 'scenario', 'office', 'experiments', 'report'],
    node: true,
    packages: [
      ...charts,
      '@babel/code-frame',
      '@fontsource/dejavu-sans',
      '@napi-rs/canvas',
      'cli-progress',
      'cli-table3',
      'csv-stringify',
      'fastest-levenshtein',
      'picocolors',
      'piscina',
      'yargs',
    ],
  },
}

/** What would let the core see the clock, chance or the version of Node, or a name that the compiler does not know. */
const forbiddenInCore: readonly (readonly [RegExp, string])[] = [
  [/\bMath\s*\.\s*random\b/, 'Math.random'],
  [/\bMath\s*\.\s*pow\b/, 'Math.pow'],
  [/\bMath\s*\.\s*exp\b/, 'Math.exp'],
  [/\bDate\s*\.\s*now\b/, 'Date.now'],
  [/\bnew Date\s*\(\s*\)|\bnew Date\b(?!\s*\()/, 'new Date()'],
  [/(?<!new )(?<![\w.])Date\s*\(/, 'Date()'],
  [/\bdeclare\s+(?:const|let|var|function|class|global)\b/, 'declare'],
]

/** Globals of Node and of the page; a file may use such a name for something of its own. */
const hostGlobals = [
  'performance',
  'process',
  'Buffer',
  'console',
  'window',
  'document',
  'navigator',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'fetch',
]

/** Every breach of the floors in the files, as "path: what is wrong". */
export function floorBreaches(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const folder = file.path.split('/')[0] ?? ''
    const rules = floors[folder]
    if (rules === undefined) return [`${file.path}: src/${folder} is not a floor of the house`]
    const found = importedModules(file.text).flatMap((name) => importBreach(file.path, name, rules) ?? [])
    if (folder !== 'cli' && folder !== 'browser') found.push(...coreBreaches(file.text))
    return found.map((what) => `${file.path}: ${what}`)
  })
}

/** The modules that a source text imports or exports from, statically or not, types included. */
export function importedModules(text: string): string[] {
  const { code, strings } = withoutStringsAndComments(text)
  const pattern = /(?:\bfrom|\bimport|\bimport\s*\(|\brequire\s*\()\s*'(\d+)'/g
  return [...code.matchAll(pattern)].map((match) => strings[Number(match[1])] ?? '')
}

function importBreach(path: string, name: string, rules: Rules): string | null {
  if (name.startsWith('.')) return relativeImportBreach(path, name, rules)
  if (name.startsWith('node:')) return rules.node ? null : `imports ${name}, which only src/cli may`
  const packageName = name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
  return rules.packages.includes(packageName) ? null : `imports the package ${packageName}, which is not for this floor`
}

function relativeImportBreach(path: string, name: string, rules: Rules): string | null {
  const from = path.split('/').slice(0, -1)
  for (const part of name.split('/')) {
    if (part === '..') from.pop()
    else if (part !== '.') from.push(part)
  }
  const target = from[0] ?? ''
  const own = path.split('/')[0]
  // Outside src there is only package.json, which the command line reads for its version.
  if (!(target in floors)) return rules.node ? null : `imports ${name}, which is outside the floors`
  if (target === own || rules.folders.includes(target)) return null
  return `imports from src/${target}, which is not below it`
}

function coreBreaches(text: string): string[] {
  const references = /^\s*\/\/\/\s*<reference/m.test(text) ? ['has a reference directive'] : []
  const { code } = withoutStringsAndComments(text)
  const names = forbiddenInCore.filter(([pattern]) => pattern.test(code)).map(([, name]) => name)
  const globals = hostGlobals.filter((name) => usesGlobal(code, name))
  return [...references, ...[...names, ...globals].map((name) => `uses ${name}`)]
}

function usesGlobal(code: string, name: string): boolean {
  const used = new RegExp(`(?<![\\w.])${name}\\s*[.(]`)
  const ownName = new RegExp(
    `\\b(?:const|let|function|class)\\s+${name}\\b|(?<![.\\w])${name}\\s*(?:\\??:|,|\\)?\\s*=>)`,
  )
  return used.test(code) && !ownName.test(code)
}

/** The code with each string replaced by its number; template literals stay, since code may stand in them. */
function withoutStringsAndComments(text: string): { readonly code: string; readonly strings: readonly string[] } {
  const part = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g
  const strings: string[] = []
  const code = text.replace(part, (found) => {
    if (found.startsWith('/')) return ' '
    if (found.startsWith('`')) return found
    return `'${strings.push(found.slice(1, -1)) - 1}'`
  })
  return { code, strings }
}
