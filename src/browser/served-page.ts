import type { ServedState } from '../report/page/served-state.ts'
import { say, type Language } from '../report/words/say.ts'
import { byId } from './elements.ts'

/**
 * Hears from the program that shows this page while its scenario is edited. A newer page takes its place, with the
 * setting, which stands in the address; what is wrong with the scenario is told here until it is mended.
 *
 * @param mark of this page
 */
export function hearProgram(mark: string, language: Language): void {
  const news = new EventSource('news')
  news.addEventListener('message', ({ data }) => {
    const state = JSON.parse(String(data)) as ServedState
    if (state.page === mark) show(...linesOf(state, language))
    else {
      news.close()
      location.reload()
    }
  })
  // the browser tries again by itself
  news.addEventListener('error', () => show(say(language, 'page.served.ended')))
}

function linesOf({ isBusy, problems }: ServedState, language: Language): [text: string, details?: string] {
  if (isBusy) return [say(language, 'page.served.busy')]
  if (problems === null) return [say(language, 'page.served.follows')]
  return [say(language, 'page.served.problems'), problems]
}

function show(text: string, details?: string): void {
  const line = document.createElement('p')
  line.textContent = text
  const place = byId('served')
  place.setAttribute('role', details === undefined ? 'status' : 'alert')
  place.replaceChildren(line)
  if (details === undefined) return
  const lines = document.createElement('pre')
  lines.textContent = details
  // so that who has no mouse can scroll it
  lines.tabIndex = 0
  place.append(lines)
}
