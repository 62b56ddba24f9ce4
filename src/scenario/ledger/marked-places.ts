import type { CommentGroup } from './marks.ts'
import type { Place } from './places.ts'

/** What a mark stands by: places, the whole file, or nothing. */
export type MarkedPlaces = readonly Place[] | 'whole'

/** Finds the places by which comments stand. */
export class PlaceFinder {
  readonly #places: readonly Place[]
  readonly #byLine = new Map<number, Place[]>()
  readonly #endingOn = new Map<number, Place>()

  /** @param places each before those within it */
  constructor(places: readonly Place[]) {
    this.#places = places
    for (const place of places) {
      const { line, lastLine, form } = place
      const others = this.#byLine.get(line)
      if (others) others.push(place)
      else this.#byLine.set(line, [place])
      const spans = line < lastLine && form !== 'block'
      if (spans && !this.#endingOn.has(lastLine)) this.#endingOn.set(lastLine, place)
    }
  }

  of(group: CommentGroup): MarkedPlaces {
    const [first] = group
    const behind = first.standsAlone ? [] : this.#behind(first)
    return behind.length > 0 ? behind : this.#above(group)
  }

  /** A mark behind a value stands by what begins on its line, or by what ends there and has begun above. */
  #behind({ line, start }: CommentGroup[0]): readonly Place[] {
    const ending = this.#endingOn.get(line)
    if (ending && ending.end <= start) return [ending]
    // a mark behind the first key of an item is one of the key
    const on = this.#on(line).filter((place) => place.start < start && !(place.isItem && place.form === 'block'))
    const outer = outermost(on)
    const [opened] = outer
    if (opened?.form !== 'brackets' || opened.lastLine === line) return outer
    const within = outermost(on.filter((place) => place !== opened))
    return within.length > 0 ? within : outer
  }

  /** A mark on a line of its own stands by what follows, or, at the end of a block, by the block. */
  #above(group: CommentGroup): MarkedPlaces {
    const [{ start, column }] = group
    const index = this.#firstAfter(start)
    const next = this.#places[index]
    if (next === undefined || next.column < column) {
      const around = this.#siblingBefore(index, column)?.parent ?? null
      return around === null ? [] : [around]
    }
    if (index === 0 && next.line > group.at(-1)!.line + 1) return 'whole'
    return outermost(this.#on(next.line).filter((place) => place.start >= next.start))
  }

  #siblingBefore(index: number, column: number): Place | null {
    for (let i = index - 1; i >= 0; i--) {
      const place = this.#places[i]!
      if (place.column <= column) return place.column === column ? place : null
    }
    return null
  }

  #on(line: number): readonly Place[] {
    return this.#byLine.get(line) ?? []
  }

  #firstAfter(offset: number): number {
    let from = 0
    for (let to = this.#places.length; from < to;) {
      const middle = (from + to) >> 1
      if (this.#places[middle]!.start > offset) to = middle
      else from = middle + 1
    }
    return from
  }
}

/** Places without those that are within others of them. */
function outermost(places: readonly Place[]): Place[] {
  const all = new Set(places)
  return places.filter((place) => {
    for (let around = place.parent; around !== null; around = around.parent) if (all.has(around)) return false
    return true
  })
}
