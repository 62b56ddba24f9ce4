/** The words of report.html, in English. */
export const reportPageWordsEn = {
  'html.skip': 'Skip to the decision',
  'html.contents': 'Contents',
  'html.wholeAnswer': 'The whole answer, point by point',
  'html.warnings': 'Warnings: {count}',
  'html.mainFigures': 'The main figures',
  'html.moreFigures': 'More figures',
  'html.plans': 'The plans',
  'html.rankedPlans': 'The plans, the best first: {service}',
  'html.allPlans': 'The plans: {service}',
  'html.onePlan': 'The plan: {service}',
  'html.comesFirst': '{plan} (comes first)',
  'html.inDetail': 'All measures side by side',
  'html.read': 'How to read it: {text}',
  'html.drawn': 'What exactly is drawn',
  'html.copy': 'Copy for a spreadsheet',
  'html.copied': 'Copied: paste it into the spreadsheet.',
  'html.notCopied': 'The browser does not let the page copy; the table is selected: copy it with the keyboard.',
  'html.interval': '{column}: interval',
  'html.methods': 'How it was computed',

  'read.backlog':
    'a line says how many requests are not yet completed under a plan; the sooner it is down at the normal line, the better.',
  'read.clearing': 'on a date, the height of a line is the share of the futures in which the backlog is gone by then.',
  'read.promise':
    'it shows within what time the share named of those who apply are ready; promise that time, and not the mean.',
  'read.cost-date':
    'the further left the mark of a plan, the sooner its backlog is gone; the longer its bar, the more the office pays.',
  'read.what-binds':
    'in the lower part, the taller a colour on a date, the more of the waiting on that day has that cause.',
  'read.who-waits':
    'a row is a group of citizens; the longer its bars, the longer it takes until 50, 80 and 95% of them are ready.',
  'read.unit-states': 'the more of a row a colour fills on a date, the more of the units are in that state then.',

  'methods.futures':
    'Each plan was played through in {replications} possible futures, event by event, from {from} to {to}. A future is one course of arrivals, work, failures, repairs and outages, drawn by the laws of the scenario.',
  'methods.same':
    'All plans meet the same futures: what differs between them is due to the plan, and differences are taken future by future.',
  'methods.seed':
    'Chance comes from seed {seed} alone: with the same scenario file, seed and number of futures the program ({version}, engine {engine}) gives the same numbers again.',
  'methods.gone':
    'The backlog of {service} counts as gone on the first day from which at most {normal} wait on {workingDays} working days in a row, if it does not come back for as many days in a row before the end.',
  'methods.interval':
    'An interval says how well a number is known from these futures ({confidence} confidence): Student’s t for means, Wilson’s for probabilities, order statistics for dates. Where plans are compared, intervals hold for all pairs together.',
  'methods.unfinished':
    'Requests that are not ready when the run ends count as waiting longer than seen; none is left out.',
} as const

/** The same in Indonesian. */
export const reportPageWordsId: { readonly [key in keyof typeof reportPageWordsEn]: string } = {
  'html.skip': 'Langsung ke keputusan',
  'html.contents': 'Isi',
  'html.wholeAnswer': 'Jawaban lengkap, butir demi butir',
  'html.warnings': 'Peringatan: {count}',
  'html.mainFigures': 'Gambar utama',
  'html.moreFigures': 'Gambar lain',
  'html.plans': 'Rencana',
  'html.rankedPlans': 'Rencana, yang terbaik lebih dahulu: {service}',
  'html.allPlans': 'Semua rencana: {service}',
  'html.onePlan': 'Rencana: {service}',
  'html.comesFirst': '{plan} (urutan pertama)',
  'html.inDetail': 'Semua ukuran, berdampingan',
  'html.read': 'Cara membacanya: {text}',
  'html.drawn': 'Apa persisnya yang digambar',
  'html.copy': 'Salin untuk lembar kerja',
  'html.copied': 'Tersalin: tempelkan ke lembar kerja.',
  'html.notCopied':
    'Peramban tidak mengizinkan halaman ini menyalin; tabelnya sudah dipilih: salinlah dengan papan ketik.',
  'html.interval': '{column}: selang',
  'html.methods': 'Cara menghitungnya',

  'read.backlog':
    'garis menunjukkan berapa permohonan yang belum selesai dengan suatu rencana; makin cepat turun ke garis normal, makin baik.',
  'read.clearing':
    'pada suatu tanggal, tinggi garis adalah bagian dari kemungkinan yang tunggakannya sudah habis saat itu.',
  'read.promise':
    'gambar ini menunjukkan dalam berapa lama bagian yang disebut dari para pemohon selesai dilayani; janjikan waktu itu, bukan rata-ratanya.',
  'read.cost-date':
    'makin ke kiri tanda suatu rencana, makin cepat tunggakannya habis; makin panjang batangnya, makin banyak yang dibayar kantor.',
  'read.what-binds':
    'pada bagian bawah, makin tinggi suatu warna pada suatu tanggal, makin banyak waktu tunggu hari itu yang disebabkan olehnya.',
  'read.who-waits':
    'satu baris adalah satu kelompok warga; makin panjang batangnya, makin lama sampai 50, 80, dan 95% dari mereka selesai dilayani.',
  'read.unit-states':
    'makin banyak suatu warna mengisi baris pada suatu tanggal, makin banyak unit yang saat itu berada dalam keadaan tersebut.',

  'methods.futures':
    'Setiap rencana dijalankan dalam {replications} kemungkinan, kejadian demi kejadian, dari {from} sampai {to}. Satu kemungkinan adalah satu rangkaian kedatangan, pekerjaan, kerusakan, perbaikan, dan gangguan, yang diundi menurut sebaran dalam skenario.',
  'methods.same':
    'Semua rencana menghadapi kemungkinan yang sama: bedanya berasal dari rencana itu sendiri, dan selisih dihitung untuk setiap kemungkinan.',
  'methods.seed':
    'Kebetulan hanya berasal dari benih acak {seed}: dengan berkas skenario, benih, dan jumlah kemungkinan yang sama, program ini ({version}, mesin {engine}) memberi angka yang sama lagi.',
  'methods.gone':
    'Tunggakan {service} dianggap habis pada hari pertama sejak paling banyak {normal} menunggu selama {workingDays} hari kerja berturut-turut, bila sesudah itu tidak menumpuk lagi selama hari kerja sebanyak itu sampai akhir.',
  'methods.interval':
    'Selang menunjukkan seberapa tepat suatu angka diketahui dari kemungkinan ini (kepercayaan {confidence}): t Student untuk rata-rata, Wilson untuk peluang, statistik urutan untuk tanggal. Bila rencana dibandingkan, selang berlaku untuk semua pasangan sekaligus.',
  'methods.unfinished':
    'Permohonan yang belum selesai ketika masa yang dihitung berakhir dianggap menunggu lebih lama daripada yang terlihat; tidak ada yang dibuang.',
}
