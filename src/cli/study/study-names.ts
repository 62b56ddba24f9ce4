/** Names of all that writes its answer into `output/<scenario>-<name>`. */
export const studyNames: ReadonlySet<string> = new Set([
  'sweep',
  'explain',
  'promise',
  'optimize',
  'solve',
  'why',
  'ask',
  'diff',
  'page',
])
