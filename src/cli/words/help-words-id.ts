import { mainFigures, otherFigures } from './figure-lists.ts'
import type { HelpWords } from './help-words-en.ts'

/** What --help says, in Indonesian. */
export const helpWordsId: HelpWords = {
  purpose:
    'Menyimulasikan antrean di kantor pelayanan: rencana mana yang menghabiskan tunggakan, kapan, dan seberapa pasti.',
  exitStatus: 'Status keluar: 0 selesai, 1 kesalahan program, 2 masukan atau pemakaian yang salah.',
  command: 'PERINTAH',

  'placeholder.FILE': 'BERKAS',
  'placeholder.BEFORE': 'SEBELUM',
  'placeholder.AFTER': 'SESUDAH',
  'placeholder.RESULTS': 'HASIL',

  'file.scenario': 'berkas skenario',
  'file.scenarioWithChoices': 'berkas skenario yang memuat pilihan',
  'file.scenarioToAsk': 'berkas skenario dengan hal yang belum diketahui dan sedikitnya dua rencana',
  'file.results': 'results.json dari hasil terdahulu, atau foldernya',
  'file.resultsLater': 'results.json dari hasil yang lebih baru, atau foldernya',

  'command.compare':
    'Jalankan semua rencana dalam skenario pada kemungkinan yang sama, lalu katakan rencana mana yang menghabiskan tunggakan, kapan, dan seberapa pasti.',
  'command.run':
    'Jalankan satu rencana dalam skenario, yang pertama bila tidak disebut, pada banyak kemungkinan atau pada satu saja.',
  'command.solve':
    'Apa yang harus ada? Paling sedikit berapa, atau paling lambat kapan, dari satu pilihan, atau yang termurah dari semuanya, agar tujuan tercapai.',
  'command.optimize':
    'Yang terbaik dari semua yang dapat dipilih, dan apa yang diperoleh dengan apa: biaya, tanggal, dan waktu tunggu dibandingkan.',
  'command.sweep':
    'Jalankan semua rencana untuk berbagai nilai dari satu atau dua masukan: di mana satu rencana menyusul yang lain, dan berapa biaya setiap hari tambahan.',
  'command.page':
    'Buat satu halaman web yang menjawab “bagaimana jika”: penggeser untuk pilihan dan hal yang belum diketahui, dengan gambar yang ikut berubah. Tidak memerlukan internet.',
  'command.why':
    'Katakan apa yang membuat warga menunggu dengan suatu rencana, sebab demi sebab; atau mengapa mereka menunggu lebih singkat daripada dengan rencana lain.',
  'command.ask':
    'Katakan berapa nilainya mengetahui setiap hal yang belum diketahui sebelum rencana dipilih: siapa yang sebaiknya ditelepon.',
  'command.promise':
    'Katakan pada tanggal berapa pemohon dari setiap minggu dapat diminta datang kembali, dan siapa yang dikecewakan oleh suatu janji.',
  'command.explain':
    'Ceritakan apa yang terjadi dan mengapa: pada suatu tanggal, pada satu permohonan, atau dalam satu kemungkinan; yang di tengah bila tidak disebut.',
  'command.diff': 'Katakan masukan apa yang berubah dari satu hasil ke hasil lain, dan apa akibatnya.',
  'command.check':
    'Baca skenario: tunjukkan semua kesalahannya sekaligus, dengan berkas, baris, dan kolom, atau bacakan kembali apa yang dipahami.',
  'command.report': 'Buat ulang semua gambar dan tabel dari results.json, tanpa simulasi; misalnya dalam bahasa lain.',
  'command.verify':
    'Simulasikan antrean dari buku pelajaran, masing-masing satu berkas skenario, bandingkan dengan jawaban pastinya, dan pertemukan kedua mesin simulasi.',
  'command.completion': 'Tampilkan skrip agar bash dan zsh melengkapi perintah, opsi, nilainya, dan berkas skenario.',
  'command.schema':
    'Tampilkan skema JSON berkas skenario, agar penyunting teks dapat melengkapi kunci, atau acuan semua kunci.',

  'option.plan': 'rencana yang dijalankan, dengan namanya dalam skenario; ulangi untuk rencana lain',
  'option.plan.one': 'rencana yang dijalankan, dengan namanya dalam skenario',
  'option.plan.why': 'rencana yang dijelaskan, dengan namanya dalam skenario',
  'option.plan.search': 'rencana yang menjadi dasar pilihan, dengan namanya dalam skenario',
  'option.against': 'rencana lain: mengapa --plan lebih baik atau lebih buruk daripadanya?',
  'option.replications': 'berapa kemungkinan yang dijalani setiap rencana',
  'option.replications.ask':
    'berapa kemungkinan yang dijalani setiap rencana; makin banyak, makin kecil nilai yang terlihat',
  'option.replications.sweep': 'berapa kemungkinan yang dijalani setiap rencana untuk setiap nilai',
  'option.replications.verify': 'replikasi untuk setiap kasus: makin banyak, makin kecil kesalahan yang ditemukan',
  'option.replications.why':
    'berapa kemungkinan yang dijalani kantor untuk setiap gabungan sebab, atau dengan kedua rencana',
  'option.replication':
    'jalankan replikasi ini saja, dengan nomornya mulai dari 0 seperti di replications.csv; hasilnya disimpan di samping hasil studi',
  'option.replication.explain':
    'kemungkinan yang diceritakan: best (terbaik), median (di tengah), worst (terburuk), atau nomornya seperti di replications.csv',
  'option.trace': 'dengan --replication: berkas untuk semua kejadiannya menurut urutan terjadinya, sebagai CSV',
  'option.precision':
    'teruskan sampai pasti rencana mana yang sebaiknya diambil, dengan replikasi tersendiri; selisih sampai sebesar ini tidak berarti: 5 % (peluang), 2 d (tanggal), 500_000 (biaya kantor); ulangi untuk yang lain',
  'option.budget':
    'jumlah replikasi terbanyak untuk semua rencana bersama, termasuk yang dari --replications; ini pun diteruskan sampai pasti',
  'option.budget.search': 'berapa kemungkinan untuk pencarian dan pengujiannya',
  'option.budget.why': 'berapa replikasi yang dijalankan seluruhnya',
  'option.seed': 'benih acak, bilangan asal semua pengacakan; benih yang sama memberi hasil yang sama',
  'option.out': 'folder untuk hasil (bawaan: output/ dan nama berkas skenario)',
  'option.out.run':
    'folder untuk hasil (bawaan: output/ dan nama berkas skenario); ditambah nama rencana bila ada beberapa, dan nomor replikasi bila hanya satu yang dijalankan',
  'option.out.diff': 'folder untuk jawaban (bawaan: output/ dan nama berkas skenario, -diff)',
  'option.out.report': 'folder untuk laporan (bawaan: tempat results.json berada)',
  'option.out.why': 'folder untuk jawaban (bawaan: output/, nama berkas skenario, dan -why)',
  'option.out.search': 'folder untuk jawaban (bawaan: output/, nama berkas skenario, dan nama perintah)',
  'option.lang': 'bahasa laporan dan semua yang dikatakan program: en (Inggris) atau id (Indonesia)',
  'option.lang.check': 'bahasa bacaan kembali: en (Inggris) atau id (Indonesia)',
  'option.lang.program': 'bahasa bantuan dan semua yang dikatakan program: en (Inggris) atau id (Indonesia)',
  'option.csvHeadings':
    'bahasa nama kolom dalam berkas CSV: en (Inggris) atau id (Indonesia); nama dalam skenario tetap',
  'option.workers': 'jumlah utas (thread) yang menghitung; hasilnya tidak bergantung padanya',
  'option.engine':
    'mesin simulasi: built-in (bawaan) atau simjs (lebih lambat, sebagai pemeriksaan); hasilnya tidak bergantung padanya',
  'option.json': 'tampilkan hasil sebagai JSON pada keluaran standar, dan tidak ada yang lain di situ',
  'option.json.check': 'tampilkan yang dipahami sebagai JSON pada keluaran standar, dan tidak ada yang lain di situ',
  'option.quiet': 'jangan tampilkan apa pun selain kesalahan',
  'option.verbose': 'tampilkan semua hasil, bukan hanya yang muat di satu layar',
  'option.quiet.check': 'katakan hanya apakah semuanya benar',
  'option.allowOutside':
    'baca juga berkas di luar folder skenario yang disebut di dalamnya: /srv/holidays.csv, ../holidays.csv',
  'option.yes': 'jalankan tanpa bertanya, sebesar apa pun',
  'option.store':
    'folder untuk menyimpan replikasi, agar tidak perlu dijalankan lagi kemudian; off: tidak ada yang disimpan (bawaan: folder sistem ini untuk keperluan itu)',
  'option.serve':
    'tampilkan halaman di komputer ini selama skenario disunting, dan gambar ulang setiap kali disimpan; tidak menulis apa pun',
  'option.port': 'dengan --serve: port tempat halaman ditampilkan',
  'option.resume': 'lanjutkan simulasi yang terhenti; ditolak bila tidak ada yang tersimpan darinya',
  'option.docx': 'tulis laporan juga sebagai dokumen Word, report.docx',
  'option.template': 'dengan --docx: dokumen Word milik kantor; laporan mengisi tempat baris {{report}} di dalamnya',
  'option.pdf': 'tulis laporan juga sebagai report.pdf',
  'option.xlsx': 'tulis semua tabel juga sebagai lembar kerja, report.xlsx',
  'option.figures': `gambar yang dibuat, dengan koma di antaranya: main (yang utama: ${mainFigures}), all (semua), none (tidak ada), atau beberapa dengan namanya, juga ${otherFigures}`,
  'option.size': 'untuk apa gambar dibuat: page (16 cm, selebar A4), column (8 cm), atau slide (16:9)',
  'option.date':
    'apa yang diselesaikan pada hari itu, apa yang tidak dan mengapa, pada berapa kemungkinan (2018-03-21)',
  'option.request':
    'perjalanan satu permohonan, dengan layanan dan nomornya (e-ktp#812), dalam kemungkinan menurut --replication',
  'option.promise':
    'janji yang diuji: hari sesudah permohonan ("14 d" berarti 14 hari, "10 wd" berarti 10 hari kerja), atau satu tanggal untuk semua',
  'option.steady': 'tidak ada tanggal yang mendahului tanggal minggu sebelumnya',
  'option.over':
    'masukan yang diubah-ubah: hal yang belum diketahui atau pilihan dengan namanya, atau kunci dengan letaknya ("units.{loan-1,loan-2}.rent" untuk dua sekaligus), dengan =DARI..SAMPAI, =DARI..SAMPAI:LANGKAH, atau =a,b,c; ulangi untuk yang kedua',
  'option.least': 'pilihan yang dicari jumlah paling sedikitnya (bawaan: semua pilihan, dan yang termurah)',
  'option.latest': 'pilihan yang dicari waktu paling lambatnya, atau jumlah paling banyaknya',
  'option.prefer':
    'dari yang mencapai tujuan: cheapest (termurah) atau earliest (tercepat) (bawaan: menurut tujuan, atau cheapest)',
  'option.with': 'tetapkan satu pilihan pada suatu nilai: NAMA=NILAI; ulangi untuk pilihan lain',
  'option.goneBy': 'paling lambat akhir tanggal ini tunggakan harus habis (bawaan: menurut tujuan dalam skenario)',
  'option.probability': 'seberapa besar peluangnya, misalnya 80% (bawaan: menurut tujuan, atau 80%)',
  'option.withinTarget':
    'bagian pemohon yang harus selesai dalam batas waktu sasaran, misalnya 90% (bawaan: menurut tujuan)',
  'option.costAtMost': 'biaya kantor rata-rata yang paling tinggi, dalam mata uang skenario (bawaan: menurut tujuan)',
  'option.case': 'kasus yang diuji, dengan nama berkasnya di scenarios/textbook; ulangi untuk kasus lain',
  'option.reference': 'Tampilkan semua kunci sebagai Markdown: arti, satuan, nilai bawaan, dan contohnya.',

  'default.no': 'tidak',
  'default.allPlans': 'semua rencana',
  'default.firstPlan': 'yang pertama',
  'default.precision': '5 %, dan yang dianggap sama menurut skenario',
  'default.budget': '20000 dengan --precision',
  'default.lang': 'dari LC_ALL, LC_MESSAGES, atau LANG: id untuk id_ID, selain itu en',
  'default.workers': 'sebanyak inti prosesor komputer',
  'default.replicationsOfWhy': 'sebanyak yang cukup dengan --budget, paling banyak 1000',
  'default.replicationsOfCases': 'sebanyak yang diperlukan setiap kasus',
  'default.port': 'port mana saja yang bebas',
  'default.over': 'tidak ada',
  'default.with': 'semua pilihan bebas',
  'default.allCases': 'semua kasus',

  'example.compare': 'semua rencana; gambar dan tabel di output/bandung-barat',
  'example.compare.indonesian': 'dua rencana, dalam bahasa Indonesia',
  'example.compare.budget': 'diteruskan sampai pasti rencana mana yang sebaiknya diambil',
  'example.compare.yes': 'dalam skrip: tanpa pertanyaan, sebesar apa pun',
  'example.compare.store': 'tidak ada yang disimpan untuk kemudian',
  'example.run': 'rencana pertama; gambar dan tabel di output/bandung-barat-wait',
  'example.run.json': 'rencana lain, hasilnya sebagai JSON; juga di output/bandung-barat-saturdays',
  'example.run.replication':
    'replikasi 17 saja, di output/bandung-barat-wait-replication-17, dan semua kejadiannya di trace.csv',
  'example.solve': 'berapa printer yang harus dipinjam agar tujuan tercapai',
  'example.optimize': 'jalan termurah menuju tujuan, serta biaya, tanggal, dan waktu tunggu dibandingkan',
  'example.sweep': 'satu hal yang belum diketahui, untuk semua kemungkinan nilainya',
  'example.sweep.two': 'satu kunci dan satu hal yang belum diketahui: peta',
  'example.page': 'halaman di output/bandung-barat-page, untuk dibuka di peramban atau dikirim',
  'example.why': 'apa yang membuat warga menunggu dengan rencana pertama',
  'example.why.against': 'mengapa buka pada hari Sabtu lebih baik daripada menunggu',
  'example.ask': 'nilai bertanya tentang setiap hal yang belum diketahui; di output/bandung-barat-ask',
  'example.ask.two': 'untuk memilih di antara dua rencana',
  'example.promise': 'tanggal untuk setiap minggu, layanan, dan kelas, dengan keandalan 80, 90, dan 95 %',
  'example.promise.steady': 'dengan rencana lain, tanggal yang tidak pernah mundur',
  'example.promise.given': 'berapa orang yang dikecewakan janji “dalam 14 hari”',
  'example.explain.date': 'apa yang dicetak pada hari itu, dan apa yang menghambatnya',
  'example.explain.request': 'ke mana perginya waktu satu permohonan',
  'example.explain.worst': 'kemungkinan terburuk sebagai cerita',
  'example.diff': 'apa yang berubah sejak hasil dengan --out output/before',
  'example.check': 'apakah semuanya benar, dan apakah itu yang dimaksud?',
  'example.check.indonesian': 'sama, dalam bahasa Indonesia',
  'example.check.outside': 'berkas di tempat lain yang disebut di dalamnya dibaca juga',
  'example.report': 'dalam bahasa Indonesia, untuk diserahkan',
  'example.report.slides': 'dua gambar, untuk presentasi',
  'example.verify':
    'semua kasus dan semua skenario yang disertakan, dalam waktu kurang dari satu menit; status 1 bila ada yang salah',
  'example.verify.two': 'dua kasus dengan mesin simulasi kedua',
  'example.completion': 'tampilkan; "antrean completion >> ~/.bashrc" (atau ~/.zshrc) menyimpannya',
  'example.schema': 'tampilkan; "antrean schema > scenario.schema.json" menyimpannya',
  'example.schema.reference': 'tampilkan acuan semua kunci',
}
