import { absurdValues } from '../absurd-values.ts'
import type { Chance } from '../chance.ts'
import { hostileWords } from '../hostile-words.ts'
import { words } from '../sources.ts'

/** A text with a few things in it changed, as a hand, an editor or a bad transfer changes them. */
export function damageText(chance: Chance, text: string, others: readonly string[]): string {
  let damaged = text
  const times = 1 + chance.below(chance.happens(0.2) ? 8 : 3)
  for (let i = 0; i < times; i++) damaged = chance.pick(damages)(chance, damaged, others)
  return damaged
}

type Damage = (chance: Chance, text: string, others: readonly string[]) => string

const damages: readonly Damage[] = [
  inLines((chance, lines) => lines.splice(chance.below(lines.length), 1 + chance.below(3))),
  inLines((chance, lines) => {
    const [from, to] = [chance.below(lines.length), chance.below(lines.length)]
    lines.splice(to, 0, lines[from] ?? '')
  }),
  inLines((chance, lines) => {
    const [a, b] = [chance.below(lines.length), chance.below(lines.length)]
    ;[lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? '']
  }),
  // a block moves to another place
  inLines((chance, lines) => {
    const block = lines.splice(chance.below(lines.length), 1 + chance.below(8))
    const rest = lines.splice(chance.below(lines.length + 1))
    for (const line of [...block, ...rest]) lines.push(line)
  }),
  inLines((chance, lines) => {
    const at = chance.below(lines.length)
    const indents = ['', ' ', '  ', '   ', '    ', '\t', '- ', '\u00a0\u00a0', '\u3000']
    lines[at] = chance.pick(indents) + (lines[at] ?? '').trimStart()
  }),
  // a key twice
  inLines((chance, lines) => {
    const at = chance.below(lines.length)
    lines.splice(at, 0, (lines[at] ?? '').replace(/:.*/, `: ${chance.pick(absurdValues)}`))
  }),
  inPlace((chance, rest) => [chance.pick(words), chance.happens(0.5) ? rest : rest.replace(/^[\w.-]+|^[^\w]/, '')]),
  inPlace((chance, rest) => [chance.pick(hostileWords), rest]),
  inPlace((chance, rest) => [JSON.stringify(chance.pick(hostileWords)), rest]),
  inPlace((chance, rest) => [String.fromCharCode(chance.below(chance.happens(0.8) ? 128 : 0x1_0000)), rest.slice(1)]),
  inPlace((_, rest) => ['', rest.slice(1)]),
  inPlace((chance) => ['', chance.happens(0.1) ? '' : 'x']),
  ...Array.from({ length: 6 }, (): Damage => replaceOne(/(?<=[:([,] ?)[^\s{}[\],:#]+(?: [a-z%]+)?/g, absurdValues)),
  ...Array.from({ length: 2 }, (): Damage =>
    replaceOne(/\d+/g, ['0', '-1', '7', '1e9', '99999999999999999999', '1e400']),
  ),
  replaceOne(/[\p{L}][\p{L}\p{N}-]*(?=:)/gu, [...words, ...hostileWords.map((word) => JSON.stringify(word))]),
  // two files in one
  (chance, text, others) => {
    const other = chance.pick(others)
    return text.slice(0, chance.below(text.length)) + other.slice(chance.below(other.length))
  },
  (_, text) => text.replaceAll('\n', '\r\n'),
  (chance, text) => chance.pick(['\ufeff', '---\n', '%YAML 1.1\n---\n', '# ', '"', '\u0000']) + text,
]

/** Changes a list of lines in place. */
function inLines(change: (chance: Chance, lines: string[]) => void): Damage {
  return (chance, text) => {
    const lines = text.split('\n')
    change(chance, lines)
    return lines.join('\n')
  }
}

/** Puts something at one place; `change` gives it, and what follows. */
function inPlace(change: (chance: Chance, rest: string) => readonly [string, string]): Damage {
  return (chance, text) => {
    const at = chance.below(text.length + 1)
    const [here, rest] = change(chance, text.slice(at))
    return text.slice(0, at) + here + rest
  }
}

function replaceOne(pattern: RegExp, values: readonly string[]): Damage {
  return (chance, text) => {
    const found = [...text.matchAll(pattern)]
    if (found.length === 0) return text
    const { index, 0: old } = chance.pick(found)
    return text.slice(0, index) + chance.pick(values) + text.slice(index + old.length)
  }
}
