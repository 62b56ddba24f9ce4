import { stripVTControlCharacters } from 'node:util'
import { whatIfHtml } from '../../report/page/what-if-html.ts'
import { say } from '../../report/words/say.ts'
import { agreeToCost } from '../agree-to-cost.ts'
import { choosePlans } from '../choose-plans.ts'
import { print, remark } from '../listening/listener.ts'
import { loadScenario } from '../load-scenario.ts'
import type { PageOptions } from '../options.ts'
import { readPageTemplate } from '../report-template.ts'
import { shownPath } from '../shown-path.ts'
import { withStore } from '../store/with-store.ts'
import { tellUnless } from '../terminal/tell-unless.ts'
import { UserError } from '../user-error.ts'
import type { ExperimentRunner } from '../workers/experiment-runner.ts'
import { pageContent, plansOfPage } from './page-content.ts'
import { PageServer, type ShownPage } from './page-server.ts'
import { WatchedFiles } from './watched-files.ts'

/** Futures of each plan that are made here, so that the page soon stands; it makes the others itself. */
const FIRST = 8

/**
 * Shows the page at an address of this machine, and anew whenever the scenario or a file that it reads is saved. Goes on
 * until the program is ended. What is wrong with the scenario at first is thrown; later on the page tells it.
 */
export async function servePage(file: string, options: PageOptions, runner: ExperimentRunner): Promise<never> {
  const desk = new PageDesk(file, runner)
  const server = new PageServer(await desk.draw(options))
  const { lang, quiet } = options
  const address = await server.listen(options.port ?? 0)
  const name = shownPath(file)
  if (!quiet) print(`${say(lang, 'page.served.at', { file: name, address })}\n`)
  for (;;) {
    await desk.changed()
    server.show(busy(server.shown))
    try {
      // nobody sits at the terminal who could be asked
      server.show(await desk.draw({ ...options, quiet: true }))
      tellUnless(quiet, say(lang, 'page.served.drawn', { file: name }))
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      remark(`${error.message}\n`)
      server.show(mistaken(server.shown, error))
    }
  }
}

/** Makes the page of a scenario again and again. */
class PageDesk {
  readonly #file: string
  readonly #runner: ExperimentRunner
  readonly #files = new WatchedFiles()
  readonly #template = readPageTemplate()
  /** A page of another start of the program may have other options. */
  readonly #start = Date.now()

  constructor(file: string, runner: ExperimentRunner) {
    this.#file = file
    this.#runner = runner
  }

  /** Resolves when what was read last is no longer as it was. */
  changed(): Promise<void> {
    return this.#files.changed()
  }

  /** Throws a UserError where the scenario has mistakes. */
  async draw(options: PageOptions): Promise<ShownPage> {
    this.#files.forgetAll()
    this.#files.add(this.#file)
    const scenario = loadScenario(this.#file, options['allow-outside'], (path) => this.#files.add(path))
    const plans = plansOfPage(choosePlans(scenario.plans, options.plan))
    const replications = Math.min(FIRST, options.replications)
    await agreeToCost(scenario.file, plans, { ...options, replications })
    const mark = `${this.#start}-${scenario.hash}`
    let html = ''
    await withStore(options, this.#runner, async ({ keeping }) => {
      const content = await pageContent(scenario, options, keeping, { plans, replications, onProgress: () => {} })
      html = whatIfHtml(this.#template, { ...content, served: mark })
    })
    return { html, state: { page: mark, isBusy: false, problems: null } }
  }
}

function busy({ html, state }: ShownPage): ShownPage {
  return { html, state: { ...state, isBusy: true } }
}

function mistaken({ html, state }: ShownPage, { message }: UserError): ShownPage {
  return { html, state: { ...state, isBusy: false, problems: stripVTControlCharacters(message) } }
}
