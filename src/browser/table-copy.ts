import { type Language, say } from '../report/words/say.ts'
import { tableText } from './table-text.ts'

/** Puts a button above a table that copies it, as it is sorted now, so that a spreadsheet takes it. */
export function addCopying(table: HTMLTableElement, language: Language): void {
  const frame = table.closest<HTMLElement>('.table')!
  const tools = document.createElement('p')
  tools.className = 'tools'
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = say(language, 'html.copy')
  const status = document.createElement('span')
  status.setAttribute('role', 'status')
  tools.append(button, status)
  frame.before(tools)
  button.addEventListener('click', () => {
    void copied(tableText(table, language)).then((isCopied) => {
      status.textContent = say(language, isCopied ? 'html.copied' : 'html.notCopied')
      if (!isCopied) getSelection()?.selectAllChildren(table)
    })
  })
}

/** Whether the browser has taken the text. A page opened from a file may have no clipboard, or one that refuses. */
async function copied(text: string): Promise<boolean> {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard }
  try {
    await clipboard!.writeText(text)
    return true
  } catch {
    return copiedFromField(text)
  }
}

function copiedFromField(text: string): boolean {
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.className = 'unseen'
  document.body.append(field)
  field.select()
  // oxlint-disable-next-line typescript/no-deprecated -- the one way that works without a secure origin
  const isCopied = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return isCopied
}
