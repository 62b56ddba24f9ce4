// npm start: a first look at the founding case. It says at once what it does; modules are loaded after that.
const FILE = 'scenarios/bandung-barat.yaml'
const FUTURES = 50

const given = process.argv.slice(2)
const isFirstLook = !given.some((arg) => arg.startsWith('--replications'))
const whole = `npx antrean compare ${FILE}`
const words = {
  en: {
    firstLook: `A first look: ${FUTURES} futures of each plan of ${FILE}. For the whole answer: ${whole}`,
    begin: `The plans of ${FILE}`,
    building: 'The program has changed: it is built first.',
  },
  id: {
    firstLook: `Kesan pertama: ${FUTURES} kemungkinan bagi setiap rencana dalam ${FILE}. Jawaban selengkapnya: ${whole}`,
    begin: `Rencana-rencana dalam ${FILE}`,
    building: 'Program sudah berubah: dibangun dahulu.',
  },
}[languageOf(given, process.env)]

process.stderr.write(`${isFirstLook ? words.firstLook : words.begin}\n`)
const { buildQuickly, isBuilt } = await import('./build-quickly.mjs')
if (!isBuilt()) {
  process.stderr.write(`${words.building}\n`)
  await buildQuickly()
}
const replications = isFirstLook ? ['--replications', String(FUTURES)] : []
process.argv.splice(2, Infinity, 'compare', FILE, ...replications, ...given)
await import('../dist/program/bin.js')

/** As src/cli/language-of-command-line.ts finds it, which is not loaded yet. */
function languageOf(args, { LC_ALL, LC_MESSAGES, LANG }) {
  const asked = args.flatMap((arg, i) =>
    arg === '--lang' ? args[i + 1] : arg.startsWith('--lang=') ? arg.slice(7) : [],
  )
  const [wanted] = asked.filter((language) => language === 'en' || language === 'id')
  return wanted ?? (/^(id|in)([_.@-]|$)/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'id' : 'en')
}
