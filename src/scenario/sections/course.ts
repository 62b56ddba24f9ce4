import type { CompileContext } from '../compile-context.ts'
import { type BranchPoint, type Course, DONE, type Place, type Step } from '../compiled/routes.ts'
import { asTyped, phrase } from '../phrases/phrase.ts'
import { nearestWord } from '../text/nearest-word.ts'
import type { Path } from '../text/source.ts'
import { nameOfDelay, nameOfStep } from './course-names.ts'
import { Entrances, Gate, type GatedStep, type Parting } from './entrances.ts'
import type { WrittenDelay, WrittenItem, WrittenWay } from './route-items.ts'
import { compileStep, type WrittenStep } from './route.ts'

/** What a course has to know of its service, and how many steps and branch points others have. */
export interface CourseOf {
  readonly index: number
  readonly name: string
  /** Names of the classes, and the index of the first. */
  readonly classes: readonly string[]
  readonly firstClass: number
  readonly firstStep: number
  readonly firstBranchPoint: number
}

/** A step as other keys find it: by its own name or its pool. */
export interface NamedStep extends GatedStep {
  readonly name: string | undefined
  readonly pool: string
  /** Whether it belongs to one of several parts that go on side by side. */
  readonly isInPart: boolean
}

export interface CompiledCourse {
  readonly steps: readonly Step[]
  readonly branchPoints: readonly BranchPoint[]
  /** Null when the steps simply follow each other. */
  readonly course: Course | null
  readonly named: readonly NamedStep[]
  /** Where requests begin. */
  readonly first: Place
  /** Where those stand who wait for a step at the start; may add a branch point. */
  readonly startAt: (step: NamedStep) => Place
}

/** The step that a name means: the one of that name, or else the first at that pool; undefined for none. */
export function stepCalled(steps: readonly NamedStep[], name: string): NamedStep | undefined {
  return steps.find((step) => step.name === name) ?? steps.find((step) => step.pool === name)
}

/** Names by which steps can be called. */
export function namesOf(steps: readonly NamedStep[]): string[] {
  return [...new Set(steps.map(({ name, pool }) => name ?? pool))]
}

/** Compiles a route. It goes from the end to the beginning, because every place has to know the next one. */
export function compileCourse(items: readonly WrittenItem[], of: CourseOf, context: CompileContext): CompiledCourse {
  return new CourseCompiler(of, context).compile(items, ['services', of.name, 'route'])
}

class CourseCompiler {
  readonly #of: CourseOf
  readonly #context: CompileContext
  readonly #steps: Step[] = []
  readonly #named = new Map<WrittenStep, NamedStep>()
  readonly #next: Place[] = []
  readonly #branchPoints: BranchPoint[] = []
  readonly #entrances = new Entrances((branchPoint) => this.#add(branchPoint))
  readonly #gates = new Map<WrittenWay, Gate>()
  /** The rejections, by place: from which step to which. */
  readonly #rejections = new Map<Place, { readonly from: NamedStep; readonly to: NamedStep }>()
  #splits = 0
  readonly #delays = new Map<WrittenDelay, string>()

  constructor(of: CourseOf, context: CompileContext) {
    this.#of = of
    this.#context = context
  }

  compile(items: readonly WrittenItem[], path: Path): CompiledCourse {
    this.#number(items, path, [], false)
    const first = this.#sequence(items, path, [], DONE)
    this.#sendBack()
    const course = { first, next: this.#next }
    return {
      steps: this.#steps,
      branchPoints: this.#branchPoints,
      course: this.#branchPoints.length > 0 ? course : null,
      named: [...this.#named.values()],
      first,
      startAt: (step) => this.#entrances.atStart(step, this.#nameOf(step)),
    }
  }

  /** Steps are numbered and named in the order of writing. */
  #number(items: readonly WrittenItem[], path: Path, gates: readonly Gate[], isInPart: boolean): void {
    items.forEach((item, i) => {
      const here = [...path, i]
      if ('at' in item) this.#addStep(item, here, gates, isInPart)
      else if ('delay' in item) this.#nameDelay(item, here)
      else if ('branch' in item) {
        item.branch.forEach((way, w) => {
          const gate = new Gate()
          this.#gates.set(way, gate)
          this.#number(way.route, [...here, 'branch', w, 'route'], [...gates, gate], isInPart)
        })
      } else if ('together' in item)
        item.together.forEach(({ route }, p) => this.#number(route, [...here, 'together', p, 'route'], [], true))
    })
  }

  /** "e-ktp: post", or "e-ktp: delay 2" for the second of a route. */
  #nameDelay(written: WrittenDelay, path: Path): void {
    const name = nameOfDelay(this.#of.name, written, this.#delays.size + 1)
    if ([...this.#delays.values()].includes(name)) {
      this.#context.reporter.complain([...path, 'name'], phrase('other-delay-called', { name: written.name ?? name }))
    }
    this.#delays.set(written, name)
  }

  #addStep(written: WrittenStep, path: Path, outer: readonly Gate[], isInPart: boolean): void {
    const { name: own, at: pool } = written
    const all = [...this.#named.values()]
    if (own !== undefined && all.some(({ name }) => name === own)) {
      this.#context.reporter.complain([...path, 'name'], phrase('other-step-called', { name: own }))
    }
    const earlier = own === undefined ? all.filter((step) => step.name === undefined && step.pool === pool).length : 0
    const name = nameOfStep(this.#of.name, written, earlier)
    const place = this.#of.firstStep + this.#steps.length
    const gates = [...outer, ...[written.for, written.chance].flatMap((key) => (key === undefined ? [] : [new Gate()]))]
    this.#named.set(written, { name: own, pool, place, gates, isInPart })
    this.#steps.push(compileStep(written, name, this.#of.index, path, this.#context))
  }

  /** The place where a list of items begins; `scope` are the steps before it that a request can be sent back to. */
  #sequence(items: readonly WrittenItem[], path: Path, scope: readonly NamedStep[], then: Place): Place {
    return items.reduceRight((next, item, i) => {
      const before = [...scope, ...items.slice(0, i).flatMap((each) => this.#stepsOf(each))]
      return this.#item(item, [...path, i], before, next)
    }, then)
  }

  #item(item: WrittenItem, path: Path, scope: readonly NamedStep[], next: Place): Place {
    if ('at' in item) return this.#step(item, path, scope, next)
    if ('delay' in item) return this.#delay(item, path, next)
    const split = ++this.#splits
    if ('branch' in item) return this.#branch(item.branch, [...path, 'branch'], scope, next, split)
    const on = this.#add({ kind: 'join', name: `end of parts ${split} of ${this.#of.name}`, on: next })
    const parts = item.together.map(({ route }, p) => this.#sequence(route, [...path, 'together', p, 'route'], [], on))
    return this.#add({ kind: 'fork', name: `parts ${split} of ${this.#of.name}`, parts })
  }

  #delay(written: WrittenDelay, path: Path, next: Place): Place {
    const lasts = this.#context.duration(written.delay, [...path, 'delay'])
    return this.#add({ kind: 'delay', name: this.#delays.get(written) as string, lasts, on: next })
  }

  #step(written: WrittenStep, path: Path, scope: readonly NamedStep[], next: Place): Place {
    const step = this.#named.get(written) as NamedStep
    const { place } = step
    const name = this.#nameOf(step)
    this.#next[place - this.#of.firstStep] = this.#afterStep(written, step, path, scope, next)
    const { chance, for: classes } = written
    const gates = [...step.gates]
    let entry = place
    if (chance !== undefined) {
      const ways = [
        { share: chance, to: place },
        { share: 1 - chance, to: next },
      ]
      entry = this.#part({ kind: 'chance', name: `chance of ${name}`, ways }, gates.splice(-1))
    }
    if (classes === undefined) return entry
    const ways = [{ classes: this.#classes(classes, [...path, 'for']), to: entry }]
    return this.#part({ kind: 'class', name: `classes of ${name}`, ways, others: next }, gates.splice(-1))
  }

  #nameOf({ place }: NamedStep): string {
    return (this.#steps[place - this.#of.firstStep] as Step).name
  }

  /** A step to which a rejected request can go back is an earlier one or, last, the step itself. */
  #afterStep(written: WrittenStep, step: NamedStep, path: Path, scope: readonly NamedStep[], next: Place): Place {
    const { rejected } = written
    if (rejected === undefined) return next
    const to = stepCalled([...scope, step], rejected['back-to'])
    if (to === undefined) {
      const names = namesOf([...scope, step])
      this.#context.reporter.complain(
        [...path, 'rejected', 'back-to'],
        scope.length === 0
          ? phrase('no-earlier-step')
          : phrase('no-earlier-step-called', { name: rejected['back-to'] }),
        { allowed: asTyped(names.join(', ')), suggestion: nearestWord(rejected['back-to'], names) },
      )
      return next
    }
    const name = `rejection of ${this.#nameOf(step)}`
    const place = this.#add({ kind: 'rejection', name, share: rejected.share, back: to.place, on: next })
    this.#rejections.set(place, { from: step, to })
    return place
  }

  /** When all gates have their place, each rejection gets the entrance of the step to which it leads. */
  #sendBack(): void {
    for (const [place, { from, to }] of this.#rejections) {
      const i = -2 - this.#of.firstBranchPoint - place
      const rejection = this.#branchPoints[i] as BranchPoint & { kind: 'rejection' }
      this.#branchPoints[i] = { ...rejection, back: this.#entrances.back(from, to, this.#nameOf(to)) }
    }
  }

  #branch(ways: readonly WrittenWay[], path: Path, scope: readonly NamedStep[], next: Place, split: number): Place {
    const name = `branch ${split} of ${this.#of.name}`
    const to = ways.map(({ route }, w) => this.#sequence(route, [...path, w, 'route'], scope, next))
    const byClass = ways.some((way) => way.for !== undefined)
    this.#checkWays(ways, byClass, path)
    const gates = ways.map((way) => this.#gates.get(way) as Gate)
    if (!byClass) return this.#part({ kind: 'chance', name, ways: this.#shares(ways, to, next, path) }, gates)
    const named = ways.flatMap((way, w) =>
      way.for ? [{ classes: this.#classes(way.for, [...path, w, 'for']), to: to[w] ?? next }] : [],
    )
    const rest = ways.findIndex((way) => way.for === undefined)
    const inOrder = [...gates.filter((_, w) => ways[w]?.for), ...gates.filter((_, w) => !ways[w]?.for)]
    return this.#part({ kind: 'class', name, ways: named, others: to[rest] ?? next }, inOrder)
  }

  /** Adds a branch point whose ways, in their order, are gates. */
  #part(point: Parting, gates: readonly Gate[]): Place {
    const place = this.#add(point)
    gates.forEach((gate, way) => gate.leadsFrom(point, place, way))
    return place
  }

  #checkWays(ways: readonly WrittenWay[], byClass: boolean, path: Path): void {
    const { reporter } = this.#context
    const seen = new Set<string>()
    let takers = 0
    ways.forEach((way, w) => {
      if (byClass && way.share !== undefined) {
        reporter.complain([...path, w, 'share'], phrase('ways-by-share-or-class'), {
          allowed: phrase('ways-share-or-for'),
        })
      }
      if (way.share === undefined && way.for === undefined && ++takers === 2) {
        reporter.complain([...path, w], phrase('one-way-takes-the-rest'), {
          suggestion: byClass ? `for: ${this.#of.classes[0] ?? 'ordinary'}` : 'share: 30 %',
        })
      }
      for (const each of way.for ?? []) {
        if (seen.has(each)) reporter.complain([...path, w, 'for'], phrase('class-goes-another-way', { name: each }))
        seen.add(each)
      }
    })
  }

  /** Shares that add up to 1. What the shares of a single way leave goes on past it. */
  #shares(ways: readonly WrittenWay[], to: readonly Place[], next: Place, path: Path): { share: number; to: Place }[] {
    const given = ways.reduce((sum, { share }) => sum + (share ?? 0), 0)
    const percent = Number((given * 100).toFixed(6))
    const hasTaker = ways.some(({ share }) => share === undefined)
    const isShort = given < 1 - 1e-9 && !hasTaker && ways.length > 1
    if (given > 1 + 1e-9 || isShort) {
      this.#context.reporter.complain(path, phrase('shares-of-ways', { percent }), {
        allowed: phrase(isShort ? 'all-or-a-way-without-share' : 'at-most-all'),
      })
    }
    const rest = Math.max(0, 1 - given)
    const shares = ways.map(({ share }, w) => ({ share: share ?? rest, to: to[w] ?? next }))
    return hasTaker || rest <= 1e-9 ? shares : [...shares, { share: rest, to: next }]
  }

  #classes(names: readonly string[], path: Path): number[] {
    const { classes, firstClass } = this.#of
    return names.map((name, i) => {
      const index = classes.indexOf(name)
      if (index < 0) {
        this.#context.reporter.complain([...path, i], phrase('unknown-class-of', { name, service: this.#of.name }), {
          allowed: asTyped(classes.join(', ')),
          suggestion: nearestWord(name, classes),
        })
      }
      return firstClass + index
    })
  }

  /** Steps to which a later one can send back: not those of parts, where a request is in several places. */
  #stepsOf(item: WrittenItem): NamedStep[] {
    if ('at' in item) return [this.#named.get(item) as NamedStep]
    if ('together' in item || 'delay' in item) return []
    return item.branch.flatMap(({ route }) => route.flatMap((each) => this.#stepsOf(each)))
  }

  #add(branchPoint: BranchPoint): Place {
    return -1 - this.#of.firstBranchPoint - this.#branchPoints.push(branchPoint)
  }
}
