/** Has the browser save a text as a file. */
export function saveText(file: string, text: string, type = 'text/plain'): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  saveAt(url, file)
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Has the browser save what is at an address of the page itself. */
export function saveAt(url: string, file: string): void {
  const link = document.createElement('a')
  link.href = url
  link.download = file
  link.click()
}
