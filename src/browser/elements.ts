/** The element of that id, which the page has. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind
}

export function onClick(id: string, act: () => void): void {
  byId(id).addEventListener('click', act)
}
