/** Names of columns as offices write them, in English and Indonesian. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  date: ['date', 'day', 'tanggal', 'tgl'],
  count: ['count', 'number', 'jumlah'],
  from: ['from', 'start', 'dari', 'mulai'],
  to: ['to', 'until', 'end', 'sampai', 'hingga', 'selesai'],
  lasts: ['lasts', 'duration', 'lama', 'durasi'],
  name: ['name', 'nama'],
  kind: ['kind', 'jenis'],
}

/** All names under which a column is found. */
export function namesOfColumn(name: string): readonly string[] {
  return Object.hasOwn(OTHER_NAMES, name) ? (OTHER_NAMES[name] ?? [name]) : [name]
}

/** Where a column stands in a header: by its very name, else in other letters, else by another name; -1 for nowhere. */
export function columnIndex(header: readonly string[], name: string): number {
  const exact = header.indexOf(name)
  if (exact >= 0) return exact
  const written = header.map(simplified)
  const indices = namesOfColumn(name).map((each) => written.indexOf(simplified(each)))
  return indices.find((index) => index >= 0) ?? -1
}

function simplified(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
}
