import type { TitledKind } from '../../scenario/compiled/titles.ts'
import type { PlacedTitle } from '../../scenario/ledger/ledger.ts'
import type { Path } from '../../scenario/text/source.ts'
import type { TitleOf } from '../title-of.ts'
import { say, sayNamed, type Language } from '../words/say.ts'

/** Kinds of what is named under a key, and whether the key is said too. */
const NAMED: Readonly<Record<string, { readonly kind: TitledKind; readonly isSaid: boolean }>> = {
  pools: { kind: 'pool', isSaid: false },
  units: { kind: 'unit', isSaid: false },
  services: { kind: 'service', isSaid: false },
  classes: { kind: 'class', isSaid: false },
  links: { kind: 'link', isSaid: false },
  supplies: { kind: 'supply', isSaid: false },
  depots: { kind: 'depot', isSaid: false },
  unknowns: { kind: 'unknown', isSaid: false },
  triggers: { kind: 'trigger', isSaid: false },
  plans: { kind: 'plan', isSaid: false },
  choices: { kind: 'choice', isSaid: false },
  options: { kind: 'option', isSaid: false },
  targets: { kind: 'service', isSaid: true },
  uses: { kind: 'supply', isSaid: true },
}

/** Stands between the parts of a way. */
export const BETWEEN = ' › '

/** Says where something stands in a scenario as one reads it: "printers › failures". */
export class PlaceWords {
  readonly #ofPaths = new Map<string, string>()
  readonly #titleOf: TitleOf
  readonly #language: Language

  /** @param placed titles by the place at which the scenario says them, which go before those of the results */
  constructor(placed: readonly PlacedTitle[], titleOf: TitleOf, language: Language) {
    for (const { path, language: of, title } of placed) {
      const key = JSON.stringify(path)
      if ((of === null || of === language) && !this.#ofPaths.has(key)) this.#ofPaths.set(key, title)
    }
    this.#titleOf = titleOf
    this.#language = language
  }

  /**
   * The way in words: names by their titles, keys in the language.
   *
   * @param around the way that was said before
   */
  of(path: Path, around: Path = []): string {
    const whole = [...around, ...path]
    const said: string[] = []
    for (let i = around.length; i < whole.length; i++) {
      const part = whole[i]!
      if (typeof part === 'number') said.push(`${i > around.length ? (said.pop() ?? '') : ''} ${part + 1}`.trim())
      else if (isName(whole, i)) said.push(this.#name(whole, i))
      else if (!isLeftOut(whole, i)) said.push(keyInWords(part, this.#language))
    }
    return said.join(BETWEEN)
  }

  /** What a plan or an option changes may have its title where the scenario says it. */
  #ofPath(path: Path): string | undefined {
    const within = path.map((_, i) => JSON.stringify(path.slice(i))).find((key) => this.#ofPaths.has(key))
    return within === undefined ? undefined : this.#ofPaths.get(within)
  }

  #name(path: Path, i: number): string {
    const kind = NAMED[String(path[i - 1])]!.kind
    const of = kind === 'class' || kind === 'option' ? String(path[i - 2]) : ''
    const title = this.#ofPath(path.slice(0, i + 1)) ?? this.#titleOf.of(kind, String(path[i]), of)
    return kind === 'plan' || kind === 'choice' ? say(this.#language, `ledger.${kind}`, { title }) : title
  }
}

/** Whether a part is a name that its office gives, and no key of the language. */
function isName(path: Path, i: number): boolean {
  return i > 0 && Object.hasOwn(NAMED, String(path[i - 1])) && !isName(path, i - 1)
}

/** "pools" before the name of a pool says nothing. */
function isLeftOut(path: Path, i: number): boolean {
  const key = String(path[i])
  return typeof path[i + 1] === 'string' && Object.hasOwn(NAMED, key) && NAMED[key]?.isSaid === false
}

/** A key in words; hours are hours, and days are named one by one. */
function keyInWords(key: string, language: Language): string {
  const word = wordOf(key, language)
  return word ?? key.replaceAll(/\b(mon|tue|wed|thu|fri|sat|sun)\b/g, (day) => wordOf(day, language) ?? day)
}

function wordOf(key: string, language: Language): string | null {
  const name = `ledger.key.${key}`
  const word = sayNamed(language, name)
  return word === name ? null : word
}
