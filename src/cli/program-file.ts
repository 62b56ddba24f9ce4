/**
 * A file that comes with the program. This module stays one folder below the top of what is built: the bundle has all
 * code of the command line in one folder, whose place tells as much as that of the modules before.
 *
 * @param path from that folder: 'workers/command-worker.js', '../../package.json'
 */
export function programFile(path: string): URL {
  return new URL(path, import.meta.url)
}
