import type { Results } from '../experiments/results.ts'
import { replaySentences } from '../report/replay/replay-sentences.ts'
import { ReplayView, type ReplayBar, type ReplayBox, type ReplayFrame } from '../report/replay/replay-view.ts'
import { say, type Language } from '../report/words/say.ts'
import { visibleText } from '../scenario/text/visible-text.ts'
import { byId } from './elements.ts'

/** Between two days that are played, in milliseconds; slower for those who want little motion. */
const PACE = 250
const CALM_PACE = 1500

/** Plays the futures of a report, where it has any. */
export function openReplay(results: Results, language: Language): void {
  if (document.getElementById('replay-player') === null || results.replays === undefined) return
  new ReplayPlayer(results, results.replays, language).open()
}

class ReplayPlayer {
  readonly #results: Results
  readonly #replays: NonNullable<Results['replays']>
  readonly #language: Language
  readonly #slider = byId<HTMLInputElement>('replay-day')
  readonly #choice = byId<HTMLSelectElement>('replay-choice')
  readonly #button = byId('replay-play')
  #view: ReplayView
  #timer = 0

  constructor(results: Results, replays: NonNullable<Results['replays']>, language: Language) {
    this.#results = results
    this.#replays = replays
    this.#language = language
    this.#view = new ReplayView(results, replays[0], language)
  }

  open(): void {
    for (const id of ['replay-futures', 'replay-player', 'replay-picture']) byId(id).hidden = false
    byId<HTMLDetailsElement>('replay-table').open = false
    this.#choice.addEventListener('change', () => this.#choose())
    this.#slider.addEventListener('input', () => this.#show())
    this.#button.addEventListener('click', () => (this.#timer === 0 ? this.#play() : this.#pause()))
    this.#choose()
  }

  /** Another future begins on the day that is shown. */
  #choose(): void {
    const replay = this.#replays[Number(this.#choice.value)]
    this.#view = new ReplayView(this.#results, replay, this.#language)
    this.#slider.max = String(this.#view.frames - 1)
    const sentences = replaySentences(this.#results, replay, this.#language)
    byId('replay-which').replaceChildren(...sentences.map((text) => element('p', 'note', text)))
    this.#show()
  }

  #play(): void {
    if (this.#slider.valueAsNumber === this.#view.frames - 1) this.#slider.value = '0'
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    this.#timer = window.setInterval(() => this.#advance(), isCalm ? CALM_PACE : PACE)
    this.#button.textContent = say(this.#language, 'replay.pause')
    this.#show()
  }

  #advance(): void {
    this.#slider.value = String(this.#slider.valueAsNumber + 1)
    if (this.#slider.valueAsNumber === this.#view.frames - 1) this.#pause()
    this.#show()
  }

  #pause(): void {
    window.clearInterval(this.#timer)
    this.#timer = 0
    this.#button.textContent = say(this.#language, 'replay.play')
  }

  #show(): void {
    const frame = this.#view.frame(this.#slider.valueAsNumber)
    this.#slider.setAttribute('aria-valuetext', visibleText(frame.date))
    byId('replay-date').textContent = visibleText(frame.date)
    byId('replay-picture').replaceChildren(...picture(frame, this.#language))
  }
}

function picture(frame: ReplayFrame, language: Language): HTMLElement[] {
  return [
    list('replay-flow', frame.flow),
    element('h3', '', say(language, 'replay.waiting')),
    frame.queues.length === 0 ? element('p', 'note', say(language, 'replay.nobody')) : bars(frame.queues),
    ...(frame.classes.length === 0 ? [] : [element('h3', '', say(language, 'replay.classes')), bars(frame.classes)]),
    element('h3', '', say(language, 'replay.units')),
    ...frame.pools.flatMap(({ title, boxes }) => [element('h4', '', title), row(boxes)]),
    ...(frame.things.length === 0 ? [] : [element('h3', '', say(language, 'replay.things')), row(frame.things)]),
    element('h3', '', say(language, 'replay.events')),
    frame.events.length === 0
      ? element('p', 'note', say(language, 'replay.noEvents'))
      : list('replay-events', frame.events),
  ]
}

function bars(all: readonly ReplayBar[]): HTMLElement {
  const parts = all.map(({ label, text, share }) => {
    const bar = element('span', 'replay-bar', '')
    bar.style.width = `${(100 * share).toFixed(1)}%`
    const track = element('span', 'replay-track', '')
    track.append(bar)
    const item = element('li', '', '')
    item.append(element('span', 'replay-label', label), track, element('span', 'replay-number', text))
    return item
  })
  return filled(element('ul', 'replay-bars', ''), parts)
}

function row(boxes: readonly ReplayBox[]): HTMLElement {
  const parts = boxes.map(({ label, text, colour }) => {
    const box = filled(element('li', '', ''), [element('strong', '', label), element('span', '', text)])
    box.style.borderLeftColor = colour
    return box
  })
  return filled(element('ul', 'replay-boxes', ''), parts)
}

function list(kind: string, texts: readonly string[]): HTMLElement {
  return filled(
    element('ul', kind, ''),
    texts.map((text) => element('li', '', text)),
  )
}

function filled(parent: HTMLElement, children: readonly HTMLElement[]): HTMLElement {
  parent.append(...children)
  return parent
}

/** Text is text, with what is hidden in it written out. */
function element(tag: string, kind: string, text: string): HTMLElement {
  const made = document.createElement(tag)
  if (kind !== '') made.className = kind
  if (text !== '') made.textContent = visibleText(text)
  return made
}
