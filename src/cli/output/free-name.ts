import { fileThere } from './file-there.ts'

/** A name beside `place` under which nothing stands: `place-new`, or `place-new-2`, ... */
export function freeName(place: string, ending: string): string {
  for (let turn = 1; ; turn++) {
    const name = `${place}-${ending}${turn === 1 ? '' : `-${turn}`}`
    if (fileThere(name) === null) return name
  }
}
