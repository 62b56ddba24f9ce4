import type { ExplainResults, LifeAnswer } from '../../experiments/explain/explain-results.ts'
import type { Life, LifeNote, LifePart } from '../../experiments/explain/life.ts'
import { formatNumber } from '../format.ts'
import { say, type Language } from '../words/say.ts'
import { lengthInWords, momentInWords } from './moment-in-words.ts'

/** Stages of a life in sentences; a longer one stands in life.csv. */
const MOST_STAGES = 14

/** When it came, when it was ready, and how long that took; the last life of a citizen who came again. */
export function lifeHeadline({ life, startDate }: ExplainResults, language: Language): string {
  const { came, ended, end } = life!.lives.at(-1)!
  return say(language, `explain.life.${end}`, {
    request: requestInWords(life!, language),
    replication: life!.replication,
    came: momentInWords(startDate, came, language),
    ended: momentInWords(startDate, ended, language),
    wait: lengthInWords(ended - came, language),
  })
}

export function requestInWords({ service, number, class: name }: LifeAnswer, language: Language): string {
  const request = `${service}#${number}`
  return name === null ? request : say(language, 'explain.life.ofClass', { request, name })
}

/** The life stage by stage, with what happened beside it, in order of time. */
export function lifeSentences({ life, startDate }: ExplainResults, language: Language): string[] {
  return life!.lives.flatMap((each, i) => {
    const again = each.isAgain
      ? [say(language, 'explain.life.again', { came: momentInWords(startDate, each.came, language) })]
      : []
    const before = i < life!.lives.length - 1 ? [endOfEarlier(each, startDate, language)] : []
    return [...again, ...storyOfLife(each, startDate, language), ...before]
  })
}

function endOfEarlier({ end, ended, came }: Life, startDate: string, language: Language): string {
  return say(language, `explain.life.earlier.${end}`, {
    ended: momentInWords(startDate, ended, language),
    wait: lengthInWords(ended - came, language),
  })
}

interface Told {
  readonly time: number
  readonly text: string
}

function storyOfLife(life: Life, startDate: string, language: Language): string[] {
  const stages = stagesOf(life.parts)
  const shown = stages.slice(0, MOST_STAGES)
  const told: Told[] = [
    ...shown.map((stage) => ({ time: stage[0].from, text: stageInWords(stage, life, startDate, language) })),
    ...life.notes.map((note) => ({ time: note.time, text: noteInWords(note, startDate, language) })),
  ]
  const rest = stages.length - shown.length
  return [
    ...told.toSorted((a, b) => a.time - b.time).map(({ text }) => text),
    ...(rest > 0 ? [say(language, 'explain.life.more', { count: rest })] : []),
  ]
}

/** Neighbours that wait at the same step are one stage, as are those in one unit's hands. */
function stagesOf(parts: readonly LifePart[]): LifePart[][] {
  const stages: LifePart[][] = []
  for (const part of parts) {
    const last = stages.at(-1)?.at(-1)
    const isSame =
      last !== undefined &&
      last.at === part.at &&
      last.unit === part.unit &&
      isHeld(last) === isHeld(part) &&
      (last.what === part.what || isHeld(part))
    if (isSame) stages.at(-1)!.push(part)
    else stages.push([part])
  }
  return stages
}

/** Whether a unit has it in hand. */
function isHeld({ what }: LifePart): boolean {
  return what === 'work' || what === 'paused'
}

function stageInWords(stage: readonly LifePart[], life: Life, startDate: string, language: Language): string {
  const [first] = stage
  const to = stage.at(-1)!.to
  const facts = {
    from: momentInWords(startDate, first.from, language),
    to: momentInWords(startDate, to, language),
    length: lengthInWords(to - first.from, language),
    at: first.at,
    unit: first.unit,
  }
  if (first.what === 'waiting') {
    const others = life.others.find(({ step }) => step === first.at)?.count ?? 0
    const meanwhile =
      others === 0 ? '' : say(language, 'explain.life.meanwhile', { count: formatNumber(others, language) })
    return say(language, 'explain.life.waited', { ...facts, causes: causesOf(stage, language), meanwhile })
  }
  if (!isHeld(first))
    return say(language, `explain.life.${first.what as 'before-start' | 'no-number' | 'delay'}`, facts)
  const paused = stage.filter(({ what }) => what === 'paused')
  if (paused.length === 0) return say(language, 'explain.life.work', facts)
  const why = paused.map(
    (part) => `${say(language, `explain.why.${part.interruption!}`)} ${lengthInWords(part.to - part.from, language)}`,
  )
  return say(language, 'explain.life.workPaused', { ...facts, why: why.join(', ') })
}

/** What it waited for, the longest first. */
function causesOf(stage: readonly LifePart[], language: Language): string {
  return sumsOf(stage.map((part) => ({ name: causeOfPart(part, language), minutes: part.to - part.from })))
    .map(({ name, minutes }) => `${name} ${lengthInWords(minutes, language)}`)
    .join(', ')
}

/** Adds up what has the same name, the longest first. */
export function sumsOf(
  items: readonly { readonly name: string; readonly minutes: number }[],
): { name: string; minutes: number }[] {
  const sums = new Map<string, number>()
  for (const { name, minutes } of items) sums.set(name, (sums.get(name) ?? 0) + minutes)
  return Array.from(sums, ([name, minutes]) => ({ name, minutes })).toSorted((a, b) => b.minutes - a.minutes)
}

export function causeOfPart({ cause }: LifePart, language: Language): string {
  const { kind, name } = cause!
  return kind === 'link' || kind === 'supply'
    ? say(language, `explain.waits.${kind}`, { name })
    : say(language, `explain.waits.${kind}`)
}

function noteInWords({ time, what, name }: LifeNote, startDate: string, language: Language): string {
  const text =
    what === 'turned-away' || what === 'got-number'
      ? say(language, `explain.note.${what}`)
      : say(language, `explain.note.${what}`, { name })
  return say(language, 'explain.event', { time: momentInWords(startDate, time, language), what: text })
}
