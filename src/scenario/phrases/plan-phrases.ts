import type { PhraseTexts } from './phrase-texts.ts'

/** Plans, choices and unknowns, names and titles, settings, and the files of a scenario. */
export const planPhrases = {
  'unknown-pool': { en: 'unknown pool "{name}"', id: 'kelompok unit "{name}" tidak dikenal' },
  'unknown-link': { en: 'unknown link "{name}"', id: 'jaringan "{name}" tidak dikenal' },
  'unknown-depot': { en: 'unknown depot "{name}"', id: 'bengkel "{name}" tidak dikenal' },
  'unknown-plan': { en: 'unknown plan "{name}"', id: 'rencana "{name}" tidak dikenal' },
  'unknown-choice': { en: 'unknown choice "{name}"', id: 'pilihan "{name}" tidak dikenal' },
  'none-declared': {
    en: '{unknown}: no {kind} are declared',
    id: '{unknown}: tidak ada isi di bawah "{kind}"',
  },
  'no-such-plan': { en: 'there is no plan "{name}"', id: 'tidak ada rencana "{name}"' },
  'no-such-choice': { en: 'there is no choice "{name}"', id: 'tidak ada pilihan "{name}"' },
  'no-such-unknown': {
    en: 'there is no unknown "{name}"',
    id: 'tidak ada hal yang belum diketahui bernama "{name}"',
  },
  'no-plans-at-all': {
    en: 'there is no plan "{name}": the scenario has no plans',
    id: 'tidak ada rencana "{name}": skenario ini tidak mempunyai rencana',
  },
  'no-choices-at-all': {
    en: 'there is no choice "{name}": the scenario has no choices',
    id: 'tidak ada pilihan "{name}": skenario ini tidak mempunyai pilihan',
  },
  'no-unknowns-at-all': {
    en: 'there is no unknown "{name}": the scenario has no unknowns',
    id: 'tidak ada hal yang belum diketahui bernama "{name}": skenario ini tidak memuat hal yang belum diketahui',
  },

  'plans-expected': { en: 'a map of plans is expected', id: 'di sini seharusnya kumpulan rencana' },
  'choices-expected': { en: 'a map of choices is expected', id: 'di sini seharusnya kumpulan pilihan' },
  'changes-expected': { en: 'a map of changes is expected', id: 'di sini seharusnya kumpulan perubahan' },
  'keys-or-nothing': { en: 'keys as in the scenario, or {none}', id: 'kunci seperti dalam skenario, atau {none}' },
  'yes-or-no': { en: 'yes or no is expected', id: 'di sini seharusnya ya atau tidak' },
  'true-or-false': { en: 'true or false', id: 'true atau false' },
  'plan-cannot-change': {
    en: 'a plan cannot change "{key}": plans are compared under the same {key}',
    id: 'rencana tidak dapat mengubah "{key}": semua rencana dibandingkan dengan {key} yang sama',
  },
  'choice-cannot-change': {
    en: 'a choice cannot change "{key}": what is chosen is compared under the same {key}',
    id: 'pilihan tidak dapat mengubah "{key}": semua pilihan dibandingkan dengan {key} yang sama',
  },
  'setting-cannot-change': {
    en: 'a setting cannot change "{key}": settings are compared under the same {key}',
    id: 'setelan tidak dapat mengubah "{key}": semua setelan dibandingkan dengan {key} yang sama',
  },
  'combines-itself': {
    en: 'plan "{name}" combines itself, through "{other}"',
    id: 'rencana "{name}" menggabungkan dirinya sendiri, melalui "{other}"',
  },
  'plan-name-expected': { en: 'the name of a plan is expected', id: 'di sini seharusnya nama rencana' },
  'combined-twice': { en: 'plan "{name}" is combined twice', id: 'rencana "{name}" digabungkan dua kali' },
  'each-plan-once': { en: 'each plan once', id: 'setiap rencana satu kali' },
  'under-plans': { en: 'under {plans}: {message}', id: 'dengan {plans}: {message}' },
  'plan-list': { en: 'plan {plan}', id: 'rencana {plan}' },
  'plans-list': { en: 'plans {plans}', id: 'rencana {plans}' },
  'plan-on-line': { en: '"{name}" (line {line})', id: '"{name}" (baris {line})' },
  'where-chosen': {
    en: 'where the choice "{choice}" is "{value}": {message}',
    id: 'bila pilihan "{choice}" adalah "{value}": {message}',
  },

  'choice-without-options': {
    en: 'a choice has at least one option',
    id: 'pilihan mempunyai paling sedikit satu opsi',
  },
  'no-value-of-choice': {
    en: '"{written}" is no value of the choice "{choice}"',
    id: '"{written}" bukan nilai dari pilihan "{choice}"',
  },
  'values-up-to': {
    en: '{first}, {second} and so on up to {last}',
    id: '{first}, {second} dan seterusnya sampai {last}',
  },
  'choices-clash': {
    en: 'the choice "{choice}" (line {line}) changes {path} too',
    id: 'pilihan "{choice}" (baris {line}) juga mengubah {path}',
  },
  'one-choice-a-value': {
    en: 'one choice for each value; or one choice with an option for each combination',
    id: 'satu pilihan untuk setiap nilai; atau satu pilihan dengan satu opsi untuk setiap kombinasi',
  },

  'law-impossible': {
    en: 'where "{name}" is {value}, a law that names it is impossible: {why}',
    id: 'bila "{name}" bernilai {value}, distribusi yang memakainya tidak mungkin: {why}',
  },
  'redo-can-be-above': {
    en: 'this share of work that is done again can be above 99 %',
    id: 'bagian pekerjaan yang diulang ini dapat melebihi 99 %',
  },
  'outage-can-be-over': {
    en: '"{name}" is the whole length of an outage that has lasted {lasted} already, but it can be {least}',
    id: '"{name}" adalah lama seluruh gangguan yang sudah berlangsung {lasted}, padahal nilainya dapat {least}',
  },
  'values-above-lasted': {
    en: 'values above {lasted}; or the time that is left, with "since: start" at the outage',
    id: 'nilai di atas {lasted}; atau sisa waktunya, dengan "since: start" pada gangguan itu',
  },

  'bad-name-of-choice': {
    en: '"{name}" cannot be the name of a choice',
    id: '"{name}" tidak dapat menjadi nama pilihan',
  },
  'bad-name-of-unknown': {
    en: '"{name}" cannot be the name of an unknown',
    id: '"{name}" tidak dapat menjadi nama hal yang belum diketahui',
  },
  'letters-without-spaces': {
    en: 'a letter, then letters, digits, - and _, without spaces',
    id: 'huruf, lalu huruf, angka, - dan _, tanpa spasi',
  },
  'name-taken': {
    en: '"{name}" is also the name of one of the {kind}',
    id: '"{name}" sudah menjadi nama salah satu isi "{kind}"',
  },
  'name-is-a-word': { en: '"{name}" is a word that values have', id: '"{name}" adalah kata yang dipakai dalam nilai' },
  'free-name': { en: 'a name that nothing else has', id: 'nama yang belum dipakai' },

  'other-title': {
    en: '{kind} "{name}" has another title elsewhere: "{title}"',
    id: '{kind} "{name}" mempunyai judul lain di tempat lain: "{title}"',
  },
  'one-title': { en: 'one title for all plans and choices', id: 'satu judul untuk semua rencana dan pilihan' },
  'same-title': {
    en: '{kind} "{name}" is called "{title}", and so is {kind} "{other}"',
    id: '{kind} "{name}" berjudul "{title}", begitu pula {kind} "{other}"',
  },
  'own-title': {
    en: 'a title of its own for each {kind}, in each language',
    id: 'judul tersendiri untuk setiap {kind}, dalam setiap bahasa',
  },
  'titled-scenario': { en: 'scenario', id: 'skenario' },
  'titled-service': { en: 'service', id: 'layanan' },
  'titled-class': { en: 'class', id: 'kelas' },
  'titled-pool': { en: 'pool', id: 'kelompok unit' },
  'titled-unit': { en: 'unit', id: 'unit' },
  'titled-link': { en: 'link', id: 'jaringan' },
  'titled-supply': { en: 'supply', id: 'persediaan' },
  'titled-depot': { en: 'depot', id: 'bengkel' },
  'titled-step': { en: 'step', id: 'langkah' },
  'titled-delay': { en: 'delay', id: 'penundaan' },
  'titled-letter': { en: 'letter', id: 'surat keterangan' },
  'titled-trigger': { en: 'rule', id: 'aturan' },
  'titled-unknown': { en: 'unknown', id: 'hal yang belum diketahui' },
  'titled-plan': { en: 'plan', id: 'rencana' },
  'titled-choice': { en: 'choice', id: 'pilihan' },
  'titled-option': { en: 'option', id: 'opsi' },
  'titled-note': { en: 'note', id: 'catatan' },

  'no-way-to-a-value': { en: '"{key}" is not the way to a value', id: '"{key}" bukan jalan menuju sebuah nilai' },
  'way-to-a-value': {
    en: 'keys with points between them, places in lists in brackets from [0]: services.e-ktp.route[1].takes',
    id: 'kunci dengan titik di antaranya, urutan dalam daftar dengan kurung siku mulai dari [0]: services.e-ktp.route[1].takes',
  },
  'name-a-plan': {
    en: 'what stands under "plans" is no value of the office: name a plan instead',
    id: 'yang tertulis di bawah "plans" bukan nilai kantor: sebutkan rencananya saja',
  },
  'name-a-choice': {
    en: 'what stands under "choices" is no value of the office: name a choice instead',
    id: 'yang tertulis di bawah "choices" bukan nilai kantor: sebutkan pilihannya saja',
  },
  'no-single-value-there': { en: '{path} is {kind}, not a single value', id: '{path} berupa {kind}, bukan satu nilai' },
  'nothing-at-list': {
    en: 'there is no "{key}" at {path}, which is a list: a place in it is written [0]',
    id: 'tidak ada "{key}" pada {path}, yang berupa daftar: urutan di dalamnya ditulis [0]',
  },
  'nothing-at-value': {
    en: 'there is no "{key}" at {path}, which is a single value',
    id: 'tidak ada "{key}" pada {path}, yang hanya berupa satu nilai',
  },
  'nothing-in-path': { en: 'there is no "{key}" in {path}', id: 'tidak ada "{key}" dalam {path}' },
  'nothing-in-scenario': { en: 'there is no "{key}" in the scenario', id: 'tidak ada "{key}" dalam skenario' },
  'no-list-there': { en: '{path} is no list', id: '{path} bukan daftar' },
  'one-place': { en: '{path} has 1 place', id: '{path} hanya berisi 1 hal' },
  'n-places': { en: '{path} has {count} places', id: '{path} hanya berisi {count} hal' },
  'places-from-to': { en: '[0] to [{last}]', id: '[0] sampai [{last}]' },

  'scenario-file-expected': {
    en: 'the name of one scenario file is expected',
    id: 'di sini seharusnya nama satu berkas skenario',
  },
  'cannot-extend': { en: 'cannot extend "{file}": {why}', id: '"{file}" tidak dapat dipakai sebagai dasar: {why}' },
  'not-carried': { en: 'the page does not carry {name}', id: 'halaman ini tidak memuat {name}' },
  'extends-itself': { en: 'it extends itself', id: 'berkas itu memakai dirinya sendiri sebagai dasar' },
} as const satisfies PhraseTexts
