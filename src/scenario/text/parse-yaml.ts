import { addAll } from './add-all.ts'
import { type Alias, isAlias, isMap, isPair, isScalar, isSeq, type Document, type Node, type YAMLError } from 'yaml'
import { readingLimits } from '../../limits/reading-limits.ts'
import { beyondLimit, phrase, type Phrase } from '../phrases/phrase.ts'
import { aliasedNodes } from './aliased-nodes.ts'
import { composeYaml } from './compose-yaml.ts'
import { controlCharacterProblem } from './control-characters.ts'
import { joinParentheses } from './join-parentheses.ts'
import { problemAt, type Complaint, type Problem } from './problem.ts'
import { lineStartsOf, lineText, positionOf, type Path, type Source, type Span } from './source.ts'
import { hiddenCharacter } from './visible-text.ts'
import type { Entry, ListTree, MapTree, Tree } from './tree.ts'

/** Reads YAML into a tree with positions; null when it is no map, with what is wrong added to `problems`. */
export function parseYaml(source: Source, problems: Problem[]): MapTree | null {
  const control = controlCharacterProblem(source)
  if (control) {
    problems.push(control)
    return null
  }
  const { document, errors, tooDeepAt } = composeYaml(source.text, depth.most)
  const whole: Span = { source, start: 0, end: 0, path: [] }
  if (errors.length > 0) {
    addAll(problems, syntaxProblems(errors, source))
    return null
  }
  if (tooDeepAt !== null) {
    const message = beyondLimit(depth, depth.most + 1)
    problems.push(problemAt({ source, start: tooDeepAt, end: tooDeepAt, path: [] }, { message }))
    return null
  }
  if (isEmpty(document)) {
    problems.push(problemAt(whole, { message: phrase('empty-file'), suggestion: 'title: My office' }))
    return null
  }
  joinParentheses(document, source.text)
  const builder = new TreeBuilder(document, source, problems)
  const tree = builder.tree(document.contents, [], 0)
  if (builder.broken) return null
  if (tree.kind === 'map') return tree
  problems.push(
    problemAt(tree.span, {
      message: phrase('no-map-of-keys', { found: phrase(tree.kind === 'list' ? 'kind-list' : 'kind-single') }),
      allowed: phrase('such-as', { example: 'title: My office' }),
    }),
  )
  return null
}

function isEmpty(document: Document.Parsed): boolean {
  const contents: unknown = document.contents
  return contents === null || (isScalar(contents) && contents.value === null)
}

const { depth, entries, valueCharacters, values } = readingLimits

class TreeBuilder {
  readonly #aliased: ReadonlyMap<Alias, Node>
  readonly #source: Source
  readonly #problems: Problem[]
  #values = 0
  /** Whether a value could not be made out, so that there is no sense in looking at it. */
  broken = false

  constructor(document: Document.Parsed, source: Source, problems: Problem[]) {
    this.#aliased = aliasedNodes(document)
    this.#source = source
    this.#problems = problems
  }

  /** The tree of a node; `offset` is where a value without text would stand. */
  tree(node: unknown, path: Path, offset: number): Tree {
    const span = this.#span(node, path, offset)
    if (++this.#values > values.most) return this.#wrong(span, { message: beyondLimit(values, this.#values) })
    if (path.length > depth.most) return this.#wrong(span, { message: beyondLimit(depth, path.length) })
    const tag = foreignTag(node)
    if (tag !== null) {
      return this.#wrong(span, { message: phrase('unknown-tag', { tag }), allowed: phrase('no-tag') })
    }
    if ((isMap(node) || isSeq(node)) && node.items.length > entries.most) {
      return this.#wrong(span, { message: beyondLimit(entries, node.items.length) })
    }
    if (isMap(node)) return this.#map(node.items, span)
    if (isSeq(node)) return this.#list(node.items, span)
    if (isAlias(node)) return this.#alias(node, span)
    const value = isScalar(node) ? node.value : null
    if (typeof value === 'string' && value.length > valueCharacters.most) {
      return this.#wrong(span, { message: beyondLimit(valueCharacters, value.length) })
    }
    const written = isScalar(node) ? node.source : undefined
    if (typeof value === 'number' && written !== undefined && saysMore(written, value)) {
      return { kind: 'scalar', span, value, written }
    }
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      return { kind: 'scalar', span, value }
    }
    return { kind: 'scalar', span, value: null }
  }

  #map(items: readonly unknown[], span: Span): MapTree {
    const read = new Map<string, Entry>()
    for (const item of items) {
      if (!isPair(item)) continue
      const name = nameOf(item.key)
      const key = this.#span(item.key, [...span.path, name], span.start)
      const complaint = keyComplaint(name, read.get(name))
      if (complaint) this.#problems.push(problemAt(key, complaint))
      else read.set(name, { key, value: this.tree(item.value, key.path, key.end) })
    }
    return { kind: 'map', span, entries: read, removed: new Map() }
  }

  #list(items: readonly unknown[], span: Span): ListTree {
    return { kind: 'list', span, items: items.map((item, i) => this.tree(item, [...span.path, i], span.start)) }
  }

  #alias(alias: Alias, span: Span): Tree {
    const target = this.#aliased.get(alias)
    if (!target) return this.#wrong(span, { message: phrase('no-anchor', { name: alias.source }) })
    if (isWithin(alias, target)) {
      return this.#wrong(span, { message: phrase('alias-within', { name: alias.source }) })
    }
    return this.tree(target, span.path, span.start)
  }

  #wrong(span: Span, complaint: Complaint): Tree {
    if (this.#values <= values.most + 1) this.#problems.push(problemAt(span, complaint))
    this.broken = true
    return { kind: 'scalar', span, value: null }
  }

  #span(node: unknown, path: Path, offset: number): Span {
    const range = (node as { range?: readonly [number, number, number] } | null)?.range
    const [start, end] = range ?? [offset, offset]
    return { source: this.#source, start, end: start + this.#source.text.slice(start, end).trimEnd().length, path }
  }
}

/** Whether the text of a number says more than its value: 1.200, 0x10, 1e400. */
function saysMore(written: string, value: number): boolean {
  return /^[+-]?\d+\.\d+$|^[+-]?0[xo]/.test(written) || !Number.isFinite(value)
}

/** No other aliases can go round: each stands behind what it stands for. */
function isWithin({ range: alias }: Alias, { range: whole }: Node): boolean {
  return alias && whole ? whole[0] <= alias[0] && alias[0] < whole[1] : false
}

/** Tags that say what a value is anyway. */
const PLAIN_TAGS = ['str', 'int', 'float', 'bool', 'null', 'map', 'seq']
const YAML_TAG = 'tag:yaml.org,2002:'

/** A tag such as !!binary, which makes something else of a value than what is read; null where there is none. */
function foreignTag(node: unknown): string | null {
  const tag = (node as { tag?: string } | null)?.tag
  if (tag === undefined || tag === '!') return null
  if (!tag.startsWith(YAML_TAG)) return tag
  const name = tag.slice(YAML_TAG.length)
  return PLAIN_TAGS.includes(name) ? null : `!!${name}`
}

/** A key as text; '' when it is no word. */
function nameOf(key: unknown): string {
  const value = isScalar(key) ? key.value : null
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : ''
}

function keyComplaint(name: string, earlier: Entry | undefined): Complaint | null {
  if (name === '' || name === '__proto__') return { message: phrase('key-no-word') }
  const hidden = hiddenCharacter(name)
  if (hidden !== null) {
    return { message: phrase('hidden-in-name', { character: hidden }), allowed: phrase('letters-seen') }
  }
  if (name === '<<') return { message: phrase('no-merge-key'), allowed: phrase('instead-of-merge') }
  if (!earlier) return null
  const { line } = positionOf(earlier.key.source, earlier.key.start)
  return { message: phrase('key-given-above', { key: name, line }), allowed: phrase('each-key-once') }
}

const EXPLANATIONS: Partial<Record<YAMLError['code'], Phrase>> = {
  BAD_INDENT: phrase('yaml-indent'),
  BLOCK_AS_IMPLICIT_KEY: phrase('yaml-value-and-keys'),
  BLOCK_IN_FLOW: phrase('yaml-lines-in-brackets'),
  MISSING_CHAR: phrase('yaml-missing-character'),
  MULTILINE_IMPLICIT_KEY: phrase('yaml-missing-colon'),
  BAD_SCALAR_START: phrase('yaml-needs-quotes'),
  BAD_DQ_ESCAPE: phrase('yaml-backslash'),
  BAD_ALIAS: phrase('yaml-star'),
  TAG_RESOLVE_FAILED: phrase('yaml-exclamation'),
  KEY_OVER_1024_CHARS: phrase('yaml-long-key'),
  MULTIPLE_DOCS: phrase('yaml-second-document'),
  UNEXPECTED_TOKEN: phrase('yaml-unexpected'),
}

/** Errors of a text that are told, each found by reading it again; of a long text only the first, to be told soon. */
const MOST_ERRORS = 20
const LONG_TEXT = 200_000

/**
 * The errors of the YAML reader in plain words, without those that only follow from an error before: an error that is
 * not there when the lines of those before it are left out.
 */
function syntaxProblems(errors: readonly YAMLError[], source: Source): Problem[] {
  const problems: Problem[] = []
  let left = errors
  let { text } = source
  const most = text.length > LONG_TEXT ? 1 : MOST_ERRORS
  while (problems.length < most) {
    const [error] = left
    if (error === undefined) break
    const problem = syntaxProblem(error, source)
    if (!problems.some(({ line }) => line === problem.line)) problems.push(problem)
    text = withoutLine(withoutLine(text, problem.line, source), lineOf(error, source), source)
    const again = new Set(composeYaml(text, depth.most).errors.map((each) => lineOf(each, source)))
    left = left.slice(1).filter((each) => again.has(lineOf(each, source)))
  }
  return problems
}

function syntaxProblem(error: YAMLError, source: Source): Problem {
  const span: Span = { source, start: error.pos[0], end: error.pos[1], path: [] }
  return (
    dashProblem(source, span) ??
    textWithColon(error, source) ??
    colonProblem(error, source) ??
    indentProblem(error, source, span) ??
    wordedProblem(error, span)
  )
}

function lineOf({ pos }: YAMLError, source: Source): number {
  return positionOf(source, pos[0]).line
}

/** A text with blanks in place of a line, so that all else stays where it is. */
function withoutLine(text: string, line: number, source: Source): string {
  const start = lineStartsOf(source)[line - 1] ?? text.length
  const { length } = lineText(source, line)
  return `${text.slice(0, start)}${' '.repeat(length)}${text.slice(start + length)}`
}

function wordedProblem({ code }: YAMLError, span: Span): Problem {
  return problemAt(span, { message: phrase('not-yaml', { why: EXPLANATIONS[code] ?? phrase('yaml-unreadable') }) })
}

/** Lines that are YAML but for their indentation; null for any other error, and where it is not certain. */
function indentProblem({ code, message, pos }: YAMLError, source: Source, span: Span): Problem | null {
  if (code === 'TAB_AS_INDENT') return problemAt(span, { message: phrase('yaml-tab') })
  if (code === 'BAD_INDENT' && message.startsWith('All mapping items')) {
    return problemAt(span, { message: phrase('lines-uneven') })
  }
  if (code === 'MISSING_CHAR' && message.startsWith('Sequence item without')) {
    return problemAt(span, { message: phrase('item-without-dash') })
  }
  const isKeyUnderValue = code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY'
  return isKeyUnderValue ? tooFarIn(positionOf(source, pos[0]).line, source) : null
}

/** A line with a key, further in than a line with a key and its value above it; null where there is none. */
function tooFarIn(line: number, source: Source): Problem | null {
  const [, before = '', key = ''] =
    /^((?:\s|- )*)([\p{L}][\p{L}\p{N}_-]*):\s+[^\s#]/u.exec(lineText(source, line)) ?? []
  const [, indent = '', below = ''] = /^(\s*)([\p{L}][\p{L}\p{N}_-]*):(?:\s|$)/u.exec(lineText(source, line + 1)) ?? []
  if (key === '' || below === '' || indent.length <= before.length) return null
  const start = (lineStartsOf(source)[line] ?? 0) + indent.length
  const span: Span = { source, start, end: start + below.length, path: [] }
  return problemAt(span, { message: phrase('line-too-far-in', { key }) })
}

/** A sum of money written as 350.000,- where the comma separates; null for any other error. */
function dashProblem(source: Source, span: Span): Problem | null {
  const { line } = positionOf(source, span.start)
  if (!/\d,-/.test(lineText(source, line))) return null
  const message = phrase('not-yaml', { why: phrase('yaml-money-dash') })
  return problemAt(span, { message, allowed: phrase('such-as', { example: '350_000' }) })
}

/** Keys behind which words for the reader stand. */
const TEXT_KEYS = ['title', 'note', 'en', 'id']

/** A line such as `title: Our office: two printers`; null for any other. */
function textWithColon({ code, pos }: YAMLError, source: Source): Problem | null {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return null
  const { line } = positionOf(source, pos[0])
  const [, before = '', key = '', value = ''] =
    /^((?:\s|- )*)(\w+):\s+([^\s"'[\]{}|>#&*][^"#]*)$/u.exec(lineText(source, line).trimEnd()) ?? []
  if (!TEXT_KEYS.includes(key) || !/:(\s|$)/.test(value)) return null
  const start = (lineStartsOf(source)[line - 1] ?? 0) + before.length
  const span: Span = { source, start, end: start + key.length, path: [] }
  return problemAt(span, { message: phrase('colon-in-text'), suggestion: `${key}: "${value.trim()}"` })
}

/** Codes of errors behind which a key without its colon may stand. */
const WITHOUT_COLON: readonly YAMLError['code'][] = ['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR', 'BLOCK_AS_IMPLICIT_KEY']

/** A line such as `horizon 60 d` or `horizon:60 d`, at the error or right before it; null where there is none. */
function colonProblem({ code, pos }: YAMLError, source: Source): Problem | null {
  if (!WITHOUT_COLON.includes(code)) return null
  const { line } = positionOf(source, pos[0])
  for (const number of [line, line - 1]) {
    const text = lineText(source, number)
    const [, indent = '', key = '', colon = '', value = ''] =
      /^(\s*)([\p{L}][\p{L}\p{N}_-]*)(:?)\s*([^\s#].*)?$/u.exec(text.trimEnd()) ?? []
    if (key === '' || (colon === ':' && value === '') || /:(\s|$)/.test(text)) continue
    const start = (lineStartsOf(source)[number - 1] ?? 0) + indent.length
    const span: Span = { source, start, end: start + key.length, path: [] }
    const message = phrase(colon === '' ? 'no-colon' : 'no-space-after-colon', { key })
    return problemAt(span, { message, suggestion: `${key}: ${value}`.trim() })
  }
  return null
}
