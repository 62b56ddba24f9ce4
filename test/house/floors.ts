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

const charts = ['chart.js', 'chartjs-adapter-luxon', 'chartjs-plugin-annotation', 'luxon']

/** The floors of the house (lowest first) and what each may import. */
export const floors: Readonly<Record<string, Rules>> = {
  statistics: { folders: [], node: false, packages: [] },
  random: { folders: ['statistics'], node: false, packages: [] },
  engine: { folders: [], node: false, packages: ['simjs'] },
  scenario: {
    folders: ['engine', 'random', 'statistics'],
    node: false,
    packages: ['@babel/code-frame', 'csv-parse', 'fastest-levenshtein', 'yaml', 'zod'],
  },
  office: { folders: ['engine', 'random', 'statistics', 'scenario'], node: false, packages: [] },
  experiments: { folders: ['engine', 'random', 'statistics', 'scenario', 'office'], node: false, packages: [] },
  report: {
    folders: ['engine', 'random', 'statistics', 'scenario', 'office', 'experiments'],
    node: false,
    packages: [...charts, 'csv-stringify'],
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
      '@fontsource/dejavu-sans',
      '@napi-rs/canvas',
      'asciichart',
      'cli-progress',
      'cli-table3',
      'fastest-levenshtein',
      'picocolors',
      'piscina',
      'yargs',
    ],
  },
}

/** Names that would let the core see the clock, chance, Node or the page. */
const forbiddenInCore: readonly (readonly [RegExp, string])[] = [
  [/\bMath\s*\.\s*random\b/, 'Math.random'],
  [/\bDate\s*\.\s*now\b/, 'Date.now'],
  [/\bnew Date\s*\(\s*\)|\bnew Date\b(?!\s*\()/, 'new Date()'],
  [/(?<!new )(?<![\w.])Date\s*\(/, 'Date()'],
  [/(?<![\w.])performance\s*\./, 'performance'],
  [/(?<![\w.])process\s*\./, 'process'],
  [/(?<![\w.])Buffer\s*\./, 'Buffer'],
  [/(?<![\w.])console\s*\./, 'console'],
  [/(?<![\w.])(?:window|navigator|localStorage)\s*\./, 'a global of the page'],
  [/(?<![\w.])(?:setTimeout|setInterval|setImmediate|queueMicrotask|fetch)\s*\(/, 'a timer or a request'],
  [/\bdeclare\s+(?:const|let|var|function|class|global)\b/, 'declare'],
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
  const code = withoutComments(text)
  const pattern = /(?:\bfrom|\bimport|\bimport\s*\(|\brequire\s*\(|\bnew URL\s*\()\s*(['"])([^'"\n]+)\1/g
  return [...code.matchAll(pattern)].map((match) => match[2] ?? '')
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
  const code = withoutStrings(withoutComments(text))
  const names = forbiddenInCore.filter(([pattern]) => pattern.test(code)).map(([, name]) => `uses ${name}`)
  return [...references, ...names]
}

const stringOrComment = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g

function withoutComments(text: string): string {
  return text.replace(stringOrComment, (part) => (part.startsWith('/') ? ' ' : part))
}

/** Template literals stay: code may stand between their braces. */
function withoutStrings(code: string): string {
  return code.replace(stringOrComment, (part) => (part.startsWith('`') ? part : "''"))
}
