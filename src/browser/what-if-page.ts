import type { Results } from '../experiments/results.ts'
import type { WhatIfContent } from '../report/page/what-if-content.ts'
import { say } from '../report/words/say.ts'
import { settingText } from '../scenario/controls/setting-text.ts'
import type { Setting } from '../scenario/setting.ts'
import { visibleText } from '../scenario/text/visible-text.ts'
import { ControlsView } from './controls-view.ts'
import { byId, onClick } from './elements.ts'
import type { FromReader } from './messages.ts'
import { PlansView } from './plans-view.ts'
import { saveText } from './save-file.ts'
import { hearProgram } from './served-page.ts'
import { linkOf, positionsOf, settingOf, settingOfLink, type Positions } from './setting-link.ts'
import { SimulatorThreads } from './simulator-threads.ts'

/** The page that answers what-if: its controls, the threads that compute, and what it shows. */
export class WhatIfPage {
  readonly #content: WhatIfContent
  readonly #controls: ControlsView
  readonly #plans: PlansView
  readonly #threads: SimulatorThreads
  /** Positions of the controls before each change. */
  readonly #before: Positions[] = []
  #positions: Positions
  #shown: Results
  #run = 0

  constructor(content: WhatIfContent) {
    this.#content = content
    this.#shown = content.results
    this.#positions = content.controls.map(() => 0)
    this.#controls = new ControlsView(content.controls, content.language, (positions) => this.#change(positions))
    const { language, results, scenario } = content
    this.#plans = new PlansView(results.scenario.titles ?? [], language, scenario.file)
    this.#threads = new SimulatorThreads(content, (message) => this.#hear(message))
  }

  /** Shows what the page carries, and computes what its link sets or what is not carried. */
  open(): void {
    const { served, language, results } = this.#content
    this.#plans.show(this.#shown, this.#content.replications)
    this.#tellStatus('page.asCarried')
    this.#listen()
    this.#take(settingOfLink(location.hash))
    if (this.#isUnset && !this.#isComplete(results)) this.#follow()
    if (served !== undefined) hearProgram(served, language)
  }

  #listen(): void {
    onClick('undo', () => this.#undo())
    onClick('reset', () => this.#change(this.#positions.map(() => 0)))
    onClick('copy-link', () => void this.#copyLink())
    this.#listenToFiles()
    document.addEventListener('keydown', (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key === 'z') this.#undo()
    })
    window.addEventListener('hashchange', () => {
      if (location.hash.slice(1) !== linkOf(this.#setting)) this.#take(settingOfLink(location.hash))
    })
    this.#tellUndo()
  }

  #listenToFiles(): void {
    const { scenario, results } = this.#content
    const texts = [[scenario.file, scenario.text] as const, ...Object.entries(scenario.files)]
    for (const [index, [file, text]] of texts.entries()) {
      onClick(`save-file-${index}`, () => saveText(file.split('/').at(-1) ?? file, text))
    }
    onClick('save-setting', () => saveText('setting.json', `${JSON.stringify(this.#setting, null, 2)}\n`))
    onClick('save-scenario', () => {
      const plans = results.plans.map(({ name }) => name)
      saveText('with-setting.yaml', settingText(scenario.file, plans, this.#setting))
    })
    byId<HTMLInputElement>('open-setting').addEventListener('change', (event) => void this.#openFile(event))
  }

  get #setting(): Setting {
    return settingOf(this.#content.controls, this.#positions)
  }

  #change(positions: Positions): void {
    if (positions.join() === this.#positions.join()) return
    this.#before.push(this.#positions)
    this.#set(positions)
  }

  #undo(): void {
    const positions = this.#before.pop()
    if (positions !== undefined) this.#set(positions)
  }

  /** Sets what a link or a file says, and tells what of it the page does not have. */
  #take(setting: Setting): void {
    const { positions, unknown } = positionsOf(this.#content.controls, setting)
    this.#change(positions)
    if (unknown.length === 0) return
    const names = visibleText(unknown.join(', '))
    this.#tellProblem(say(this.#content.language, 'page.unknownSetting', { names }))
  }

  #set(positions: Positions): void {
    this.#positions = positions
    this.#controls.show(positions)
    this.#tellUndo()
    history.replaceState(null, '', `#${linkOf(this.#setting)}`)
    byId('problems').replaceChildren()
    this.#follow()
  }

  /** Shows what belongs to the positions: from what is carried as far as that is enough. */
  #follow(): void {
    const { results, language } = this.#content
    const run = ++this.#run
    if (this.#isUnset) {
      this.#show(results)
      this.#tellStatus('page.asCarried')
      if (this.#isComplete(results)) {
        this.#threads.rest(run)
        return
      }
    }
    byId('status').textContent = say(language, 'page.reading')
    this.#threads.compute(run, this.#setting)
  }

  get #isUnset(): boolean {
    return this.#positions.every((position) => position === 0)
  }

  #isComplete({ manifest }: Results): boolean {
    return manifest.replications === this.#content.replications
  }

  #hear(message: FromReader): void {
    const { language, replications: most } = this.#content
    if (message.kind === 'fault') {
      this.#tellProblem(say(language, 'page.fault', { message: visibleText(message.message) }))
      return
    }
    if (message.kind === 'ready' || message.run !== this.#run) return
    if (message.kind === 'results') {
      this.#show(message.results)
      const count = message.results.manifest.replications
      byId('status').textContent = say(language, 'page.computing', { count, most })
    } else if (message.kind === 'done') {
      this.#tellStatus(this.#isUnset ? 'page.asCarried' : this.#isComplete(this.#shown) ? 'page.done' : 'page.precise')
    } else {
      this.#tellProblem(say(language, 'page.problems'), message.problems)
    }
  }

  #show(results: Results): void {
    this.#shown = results
    this.#plans.show(results, this.#content.replications)
  }

  #tellStatus(key: 'page.asCarried' | 'page.done' | 'page.precise'): void {
    const { replications, seed } = this.#shown.manifest
    byId('status').textContent = say(this.#content.language, key, { count: replications, seed })
  }

  #tellProblem(text: string, items: readonly string[] = []): void {
    const lines = [text, ...items.map(visibleText)].map((line) => {
      const paragraph = document.createElement('p')
      paragraph.textContent = line
      return paragraph
    })
    byId('problems').replaceChildren(...lines)
    if (items.length > 0) byId('status').textContent = ''
  }

  #tellUndo(): void {
    const [undo, reset] = ['undo', 'reset'].map((id) => byId<HTMLButtonElement>(id))
    const pressed = [undo, reset].find((button) => button === document.activeElement)
    undo.disabled = this.#before.length === 0
    reset.disabled = this.#isUnset
    // the focus would be lost with a button that cannot be pressed again
    if (pressed?.disabled === true) this.#firstToGoOn(undo, reset).focus()
  }

  #firstToGoOn(...buttons: HTMLButtonElement[]): HTMLElement {
    return buttons.find(({ disabled }) => !disabled) ?? byId('control-0')
  }

  async #copyLink(): Promise<void> {
    const { language } = this.#content
    try {
      await navigator.clipboard.writeText(location.href)
      byId('status').textContent = say(language, 'page.copied')
    } catch {
      byId('status').textContent = say(language, 'page.notCopied')
    }
  }

  async #openFile({ target }: Event): Promise<void> {
    const input = target as HTMLInputElement
    const file = input.files?.[0]
    if (file === undefined) return
    try {
      this.#take(settingIn(await file.text()))
    } catch {
      this.#tellProblem(say(this.#content.language, 'page.notASetting', { file: visibleText(file.name) }))
    }
    input.value = ''
  }
}

/** A setting that was saved; throws where the text is none. */
function settingIn(text: string): Setting {
  const { choices = {}, unknowns = {} } = JSON.parse(text) as Setting
  const values = [...Object.values(choices), ...Object.values(unknowns)]
  if (!values.every((value) => typeof value === 'string')) throw new TypeError('a value is no text')
  return { choices, unknowns }
}
