import { basename, extname } from 'node:path'

/** The name of the folder for the results of a scenario file: that of the file, as far as a folder can have it. */
export function folderNameOf(file: string): string {
  const name = basename(file)
  const stem = name.slice(0, name.length - extname(name).length)
  // neither hidden nor the folder itself, and nothing that Windows would take away
  const bare = stem.replace(/^\.+/, '').replace(/[. ]+$/, '')
  if (bare === '') return 'scenario'
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(bare) ? `scenario-${bare}` : bare
}
