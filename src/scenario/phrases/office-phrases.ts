import type { PhraseTexts } from './phrase-texts.ts'

/** Pools and units, what keeps units away, links, supplies, and rules that act during a run. */
export const officePhrases = {
  'pool-without-units': { en: 'a pool has at least one unit', id: 'kelompok unit mempunyai paling sedikit satu unit' },
  'unit-of-other-pool': {
    en: 'pool "{pool}" has a unit "{unit}" too, on line {line}',
    id: 'kelompok "{pool}" juga mempunyai unit "{unit}", pada baris {line}',
  },
  'unit-made-by-count': {
    en: '"count" makes a unit "{unit}", and pool "{pool}" has one too, on line {line}',
    id: '"count" membuat unit "{unit}", padahal kelompok "{pool}" juga mempunyainya, pada baris {line}',
  },
  'own-name-for-unit': {
    en: 'a name of its own for each unit, over all pools',
    id: 'nama tersendiri untuk setiap unit, di semua kelompok',
  },
  'overtime-ends-first': { en: 'this overtime ends before it begins', id: 'lembur ini berakhir sebelum dimulai' },
  'leaves-as-it-comes': {
    en: 'a unit cannot leave at the moment at which it comes',
    id: 'unit tidak dapat pergi pada saat ia datang',
  },
  'time-above-zero': { en: 'a time above 0', id: 'waktu di atas 0' },
  'no-daily-limit': {
    en: '"above-limit" has no "daily-limit" that it is above',
    id: '"above-limit" tidak mempunyai "daily-limit" yang dilampauinya',
  },
  'no-way-above-limit': {
    en: '"{written}" is not what a unit can do above its limit',
    id: '"{written}" bukan yang dapat dilakukan unit di atas batasnya',
  },
  'ways-above-limit': {
    en: 'rest, or {wear}',
    id: 'rest, atau {wear}',
  },
  'redo-for-ever': {
    en: 'above the limit every piece of "{step}" would be done again for ever: {worst} times {share} is not below 100 %',
    id: 'di atas batas setiap pekerjaan "{step}" akan diulang terus-menerus: {worst} kali {share} tidak di bawah 100 %',
  },
  'away-left-before': {
    en: 'a unit that is away at the start left before it',
    id: 'unit yang pada awal sedang di luar sudah pergi sebelumnya',
  },
  'move-before-start': { en: 'this move lies before the start', id: 'pemindahan ini sebelum tanggal mulai' },
  'away-belongs-from-start': {
    en: 'a unit that is away at the start belongs to the office from the start',
    id: 'unit yang pada awal sedang di luar adalah milik kantor sejak awal',
  },
  'away-or-from': {
    en: 'either "away", or "from" and "stays"; a further unit has a name of its own',
    id: '"away", atau "from" dan "stays"; unit tambahan mempunyai nama tersendiri',
  },
  'delay-without-from': {
    en: '"delay" has no "from" that it delays',
    id: '"delay" tidak mempunyai "from" yang ditundanya',
  },
  'bought-without-from': {
    en: 'a unit that is bought has a "from", the time when it comes',
    id: 'unit yang dibeli mempunyai "from", yaitu saat ia datang',
  },
  'unknown-unit': { en: 'unknown unit "{name}"', id: 'unit "{name}" tidak dikenal' },
  'stands-twice': { en: '"{name}" stands here twice', id: '"{name}" tertulis dua kali di sini' },
  'each-unit-once': { en: 'each unit once', id: 'setiap unit satu kali' },
  'up-to-six-units': { en: 'up to 6 units', id: 'sampai 6 unit' },

  'failure-every-or-worked': {
    en: 'a failure has either "every" or "every-worked"',
    id: 'kerusakan mempunyai "every" atau "every-worked", bukan keduanya',
  },
  'failure-depot-or-takes': {
    en: 'a failure has either "repaired-at" (a depot) or "takes" (repair on the spot)',
    id: 'kerusakan mempunyai "repaired-at" (bengkel) atau "takes" (perbaikan di tempat), bukan keduanya',
  },
  'maintenance-all-the-time': {
    en: 'maintenance cannot be due all the time',
    id: 'perawatan tidak dapat jatuh tempo terus-menerus',
  },
  'second-or-more': { en: 'a second or more', id: 'sedetik atau lebih' },
  'nearer-or-longer': {
    en: 'a first time nearer to the start, or a longer period',
    id: 'perawatan pertama lebih dekat ke tanggal mulai, atau jarak yang lebih panjang',
  },
  'repair-never-succeeds': {
    en: 'a repair that never succeeds never ends',
    id: 'perbaikan yang tidak pernah berhasil tidak akan berakhir',
  },
  'batch-never-full': {
    en: 'it sends {batch} units together, but only {units} repaired here: no batch would ever be full',
    id: 'bengkel ini mengirim {batch} unit bersama-sama, padahal hanya {units} diperbaiki di sini: kirimannya tidak akan pernah penuh',
  },
  'one-unit-is': { en: 'one unit is', id: 'satu unit' },
  'n-units-are': { en: '{count} units are', id: '{count} unit' },
  'courier-days-or-every': {
    en: 'a courier has "days", or "every", or both',
    id: 'kurir mempunyai "days", atau "every", atau keduanya',
  },

  'nothing-slowed': { en: 'at 100 % nothing is slowed', id: 'pada 100 % tidak ada yang melambat' },
  'slows-to': { en: '0 % (a full stop) to 99 %', id: '0 % (berhenti sama sekali) sampai 99 %' },
  'begun-has-no-delay': {
    en: 'an outage that has begun before the start has no delay',
    id: 'gangguan yang sudah mulai sebelum tanggal mulai tidak dapat tertunda',
  },
  'delay-with-since': {
    en: '"delay" with a "since" at the start or later',
    id: '"delay" dengan "since" pada tanggal mulai atau sesudahnya',
  },
  'delayed-has-length': {
    en: 'an outage with a delay has a length, not an end',
    id: 'gangguan yang dapat tertunda mempunyai lama, bukan tanggal akhir',
  },
  'lasts-or-until': {
    en: 'a dated outage has either "lasts" or "until"',
    id: 'gangguan bertanggal mempunyai "lasts" atau "until", bukan keduanya',
  },
  'the-outage-ends-first': { en: 'the outage ends before it begins', id: 'gangguan berakhir sebelum dimulai' },
  'already-lasted': {
    en: 'it has already lasted {time}, longer than is possible here',
    id: 'gangguan ini sudah berlangsung {time}, lebih lama daripada yang mungkin menurut yang tertulis',
  },
  'one-day': { en: '1 day', id: '1 hari' },
  'n-days': { en: '{count} days', id: '{count} hari' },
  'one-working-day': { en: '1 working day', id: '1 hari kerja' },
  'n-working-days': { en: '{count} working days', id: '{count} hari kerja' },
  'reaches-beyond': {
    en: 'a distribution that reaches beyond {time}',
    id: 'distribusi yang melampaui {time}',
  },

  'orders-at-one-moment': {
    en: '{orders} orders would be placed and arrive at one moment to reach the level',
    id: '{orders} pesanan akan dibuat dan datang pada saat yang sama untuk mencapai jumlah itu',
  },
  'lead-time-or-fewer-orders': {
    en: 'a lead time, or at most {most} orders to the level',
    id: 'waktu pemesanan, atau paling banyak {most} pesanan sampai jumlah itu',
  },
  'unknown-class': { en: 'unknown class "{name}"', id: 'kelas "{name}" tidak dikenal' },
  'delivery-before-start': {
    en: 'this delivery lies before the start',
    id: 'kiriman ini sebelum tanggal mulai',
  },
  'start-or-later': {
    en: 'the start or later; what came before belongs to the stock',
    id: 'tanggal mulai atau sesudahnya; yang datang sebelumnya termasuk persediaan awal',
  },
  'ordered-too-late': {
    en: 'work takes {pieces}, but nothing is ordered until the stock is {stock}: with {between} it would wait for ever',
    id: 'satu pekerjaan memerlukan {pieces}, padahal baru dipesan bila persediaan tinggal {stock}: dengan {between} pekerjaan akan menunggu selamanya',
  },
  'order-at-stock': {
    en: 'an order at a stock of {stock} or more',
    id: 'pesanan ketika persediaan masih {stock} atau lebih',
  },
  'waits-for-other-work': {
    en: 'work that takes {pieces} waits, with {between} in stock, until other work has used them up: nothing is ordered before',
    id: 'pekerjaan yang memerlukan {pieces} menunggu, dengan persediaan {between}, sampai habis dipakai pekerjaan lain: sebelum itu tidak ada yang dipesan',
  },
  'only-ration-served': {
    en: 'with {between} in stock only the classes of "ration" are served, and nothing is ordered until they have used it up',
    id: 'dengan persediaan {between} hanya kelas pada "ration" yang dilayani, dan baru dipesan bila mereka sudah menghabiskannya',
  },
  'one-piece': { en: '1 piece', id: '1 lembar' },
  'n-pieces': { en: '{count} pieces', id: '{count} lembar' },
  'number-to-number': { en: '{low} to {high}', id: '{low} sampai {high}' },

  'round-without-time': {
    en: '{what}: {of} take {length} on average',
    id: '{what}: {of} rata-rata hanya {length}',
  },
  'round-of-a-second': {
    en: 'a round of a second or more, on average, such as {example}',
    id: 'satu putaran rata-rata sedetik atau lebih, misalnya {example}',
  },
  'round-deliveries': {
    en: 'deliveries would come without end at one moment',
    id: 'kiriman akan datang tanpa henti pada saat yang sama',
  },
  'round-deliveries-of': { en: 'the times between them', id: 'jarak antara kiriman' },
  'round-batches': { en: 'a batch cannot come again at once', id: 'rombongan tidak dapat langsung datang lagi' },
  'round-batches-of': { en: 'the times between its comings', id: 'jarak antara kedatangannya' },
  'round-returns': {
    en: 'those served would apply again and be served without end at one moment',
    id: 'yang sudah dilayani akan memohon lagi dan dilayani tanpa henti pada saat yang sama',
  },
  'round-returns-of': {
    en: '"after" and all the work of the route',
    id: '"after" dan semua pekerjaan dalam alurnya',
  },
  'round-patience': {
    en: 'nobody can leave and come back at once',
    id: 'tidak ada yang dapat pergi dan langsung kembali',
  },
  'round-patience-of': { en: 'the times until they come back', id: 'waktu sampai mereka kembali' },
  'round-letters': {
    en: 'a letter that is good for no time would be renewed without end',
    id: 'surat keterangan yang tidak berlaku sama sekali akan diperpanjang tanpa henti',
  },
  'round-letters-of': { en: 'its days of validity', id: 'masa berlakunya' },
  'round-failures': {
    en: 'a unit would fail and be repaired without end at one moment',
    id: 'unit akan rusak dan diperbaiki tanpa henti pada saat yang sama',
  },
  'round-failures-of': { en: '"{key}" and the repair', id: '"{key}" dan perbaikannya' },
  'round-failures-of-trip': {
    en: '"{key}" and the repair with its trip',
    id: '"{key}" dan perbaikan beserta perjalanannya',
  },
  'round-outages': {
    en: 'the link would go down and come back without end at one moment',
    id: 'jaringan akan terputus dan pulih tanpa henti pada saat yang sama',
  },
  'round-outages-of': { en: '"every" and "lasts"', id: '"every" dan "lasts"' },

  'no-measure': {
    en: '"{word}" is nothing that a trigger can look at',
    id: '"{word}" bukan hal yang dapat diamati aturan',
  },
  'no-condition': { en: '"{written}" is not a condition', id: '"{written}" bukan syarat' },
  'no-condition-no-time': {
    en: '"{written}" is neither a condition nor a time',
    id: '"{written}" bukan syarat dan bukan waktu',
  },
  'condition-forms': {
    en: 'backlog of SERVICE > 1500 for 3 d, oldest of SERVICE > 14 d, stock of SUPPLY < 500, 2018-04-02, in 10 d',
    id: 'backlog of LAYANAN > 1500 for 3 d, oldest of LAYANAN > 14 d, stock of PERSEDIAAN < 500, 2018-04-02, in 10 d',
  },
  'age-in-calendar-days': {
    en: 'the age of a request is counted in calendar days',
    id: 'umur permohonan dihitung dalam hari kalender',
  },
  'whole-evenings': {
    en: 'for 1 d or more: it has to hold on so many evenings in a row',
    id: 'for 1 d atau lebih: syaratnya harus terpenuhi pada sekian malam berturut-turut',
  },
  'unknown-service': { en: 'unknown service "{name}"', id: 'layanan "{name}" tidak dikenal' },
  'unknown-supply': { en: 'unknown supply "{name}"', id: 'persediaan "{name}" tidak dikenal' },
  'nothing-done': { en: 'nothing is done', id: 'tidak ada yang dilakukan' },
  'pool-has-unit': {
    en: 'a pool has a unit "{name}" already',
    id: 'sudah ada kelompok unit yang mempunyai unit "{name}"',
  },
  'other-trigger-name': { en: 'another name of the trigger', id: 'nama lain untuk aturan ini' },

  'no-pools': { en: 'there are no pools', id: 'tidak ada kelompok unit' },
  'no-services': { en: 'there are no services', id: 'tidak ada layanan' },
  'never-opens': {
    en: 'the office never opens within the horizon',
    id: 'kantor tidak pernah buka dalam horizon',
  },
  'after-horizon': {
    en: '{what} lies after the horizon and has no effect',
    id: '{what} terjadi sesudah horizon dan tidak berpengaruh',
  },
  'this-move': { en: 'this move', id: 'pemindahan ini' },
  'coming-of-unit': { en: 'the coming of this unit', id: 'kedatangan unit ini' },
  'this-batch': { en: 'this batch', id: 'rombongan ini' },
  'this-outage': { en: 'this outage', id: 'gangguan ini' },
  'this-time': { en: 'this time', id: 'saat ini' },
  'first-arrival': { en: 'the first arrival', id: 'kedatangan pertama' },
  'this-delivery': { en: 'this delivery', id: 'kiriman ini' },
  'this-overtime': { en: 'this overtime', id: 'lembur ini' },
  'this-maintenance': { en: 'this maintenance', id: 'perawatan ini' },
  'no-courier-leaves': {
    en: 'no courier leaves within the horizon',
    id: 'tidak ada kurir yang berangkat dalam horizon',
  },
  'log-without-effect': {
    en: 'no outage of the log lies within the horizon; it has no effect',
    id: 'tidak ada gangguan dalam berkas yang terjadi dalam horizon; berkas itu tidak berpengaruh',
  },
  'outage-over': {
    en: 'this outage is over before {date} and has no effect',
    id: 'gangguan ini sudah selesai sebelum {date} dan tidak berpengaruh',
  },
  'overtime-within-hours': {
    en: 'this overtime lies within the hours of the pool and has no effect',
    id: 'lembur ini berada dalam jam kerja kelompok unit itu dan tidak berpengaruh',
  },
  'opening-outside': {
    en: 'this opening lies outside the horizon and {effect}',
    id: 'hari buka ini di luar horizon dan {effect}',
  },
  'closed-day-outside': {
    en: 'this closed day lies outside the horizon and {effect}',
    id: 'hari tutup ini di luar horizon dan {effect}',
  },
  'counts-for-working-days': {
    en: 'counts only for working days (wd) that reach back to it',
    id: 'hanya diperhitungkan untuk hari kerja (wd) yang mencapai hari itu',
  },
  'has-no-effect': { en: 'has no effect', id: 'tidak berpengaruh' },
} as const satisfies PhraseTexts
