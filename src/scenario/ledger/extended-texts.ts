import { isMap, isScalar } from 'yaml'
import { readingLimits } from '../../limits/reading-limits.ts'
import { composeYaml } from '../text/compose-yaml.ts'
import { baseName, besides } from '../text/source.ts'
import type { LedgerText } from './ledger-of.ts'

/**
 * The texts of the scenarios that one extends, the nearest first.
 *
 * @param files all that was read beside it, by the names under which it asked for them
 */
export function extendedTexts(file: string, text: string, files: ReadonlyMap<string, string>): LedgerText[] {
  const found: LedgerText[] = []
  const seen = new Set<string>()
  let path = baseName(file)
  for (let here: string | undefined = text; here !== undefined;) {
    const name = extendedName(here)
    if (name === null) break
    path = besides(path, name)
    here = seen.has(path) ? undefined : files.get(path)
    seen.add(path)
    if (here !== undefined) found.push({ file: path, text: here })
  }
  return found
}

function extendedName(text: string): string | null {
  const { contents } = composeYaml(text, readingLimits.depth.most).document
  const name = isMap(contents) ? contents.get('extends', true) : null
  return isScalar(name) && typeof name.value === 'string' ? name.value : null
}
