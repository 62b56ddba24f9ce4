import type { RemarkCode } from '../../scenario/remarks/remark.ts'

/** The words of every remark about a scenario in English; the names of its values stand in braces. */
export const remarkWordsEn: Readonly<Record<RemarkCode, string>> = {
  'holidays-outside':
    'none of the holidays in {file} falls into the run: they go from {first} to {last}. No holiday is kept. A file of the right year is needed.',
  'holidays-no-year': '{file} has no holiday in {years}, although the run reaches into it: none is kept there.',
  'holidays-gap': '{file} has no holiday from {from} to {until}. Does the list end too early?',
  'counts-outside':
    '{outside} of the {all} days in {file} lie outside the run (between {first} and {last}); their numbers are not used.',
  'log-outside': '{outside} of the {all} outages in {file} lie outside the run and are not used.',
  'log-ends':
    'the last outage in {file} is over on {until}; from then to the end of the run {link} is never down, unless you write what may happen.',
  'counts-zero': 'nobody comes on these open days ({days}), for which the file has no line: {list}.',
  'counts-no-weekdays':
    'the counts have none for {weekdays}: nobody comes then, though the office opens on such days ({days} in the run).',
  'counts-as-thousands':
    'counts are whole, so that {written} in this file is read as {read}; if fractions are meant, write decimal: {decimal} beside it.',
  'counts-fraction': '{written} on line {line} is read as a fraction ({count} such in all); counts are usually whole.',
  'counts-not-thousands':
    '{written} on line {line} is read as a fraction, not as {instead} ({count} such in all); counts are usually whole.',
  'log-empty': 'outages in {file} that end as soon as they begin are passed over ({outages}).',
  'duration-as-fraction': '{written} is read as {read}; {thousandfold} is written without the point, or as {grouped}.',
  'plan-changes-nothing': 'it is the same office as “{same}” and changes nothing.',
  'unknown-unused': 'no plan uses the unknown {unknown}.',
  'choice-unused': 'nothing in the scenario has the value of the choice {choice}: its name stands nowhere.',
  'choice-changes-nothing': 'the choice {choice} changes nothing of the scenario, whatever is chosen.',
  'units-replaced':
    '{pool} has only the units that this plan names ({now}): they take the place of the {before} of “{base}”. If those are to stay, give them a name in the scenario, such as units: { own: { count: {before} } }, to which a plan adds.',
  'pool-never-open': 'no unit of {pool} is ever open within the run: nothing can be done there.',
  'unit-never-open': '{unit} is never open within the run: it does nothing.',
  'nobody-can-come': 'nobody can come for {service} within the run: no arrivals, no batches, and nobody waits.',
  'run-too-short':
    'whether the backlog of {service} is gone cannot be judged: that takes {wanted} working days in a row, and the run has {days}. Give it a horizon of at least {enough} days.',
  'opens-too-seldom':
    'whether the backlog of {service} is gone cannot be judged: that takes {wanted} working days in a row, and the office opens on {days} only, however long the horizon is.',
  'more-open-days':
    'the office opens on {days} more days ({weekdays}) than under “{base}”, and citizens come on them too: {more} more for {service}. If only a pool is to work then, give that pool its overtime: [{ days: {weekdays}, hours: {hours} }], and leave the opening of the office as it is. If the same citizens are to be spread over more days, write the arrivals by the week: {week} per week.',
  'fewer-open-days':
    'the office opens on {days} fewer days than under “{base}”, and the citizens of those days do not come at all: {fewer} fewer for {service}. If they come on the other days instead, write the arrivals by the week: {week} per week.',
  'other-open-hours':
    'with the other opening of the office {come} citizens come for {service}, not {before} as under “{base}”. If the same citizens are to come, write the arrivals by the week: {week} per week.',
}

/** The same in Indonesian. */
export const remarkWordsId: Readonly<Record<RemarkCode, string>> = {
  'holidays-outside':
    'tidak ada hari libur dalam {file} yang jatuh pada masa yang dihitung: isinya dari {first} sampai {last}. Tidak ada hari libur yang dihitung. Pakailah daftar tahun yang benar.',
  'holidays-no-year':
    '{file} tidak memuat hari libur tahun {years}, padahal masa yang dihitung sampai ke tahun itu: di sana tidak ada hari libur.',
  'holidays-gap': '{file} tidak memuat hari libur dari {from} sampai {until}. Apakah daftarnya kurang lengkap?',
  'counts-outside':
    '{outside} dari {all} hari dalam {file} berada di luar masa yang dihitung (antara {first} dan {last}); angkanya tidak dipakai.',
  'log-outside': '{outside} dari {all} gangguan dalam {file} berada di luar masa yang dihitung dan tidak dipakai.',
  'log-ends':
    'gangguan terakhir dalam {file} selesai pada {until}; sejak itu sampai akhir {link} tidak pernah terputus, kecuali Anda menuliskan apa yang mungkin terjadi.',
  'counts-zero':
    'tidak ada yang datang pada hari buka berikut ({days}), karena tidak ada barisnya dalam berkas: {list}.',
  'counts-no-weekdays':
    'berkas itu tidak memuat angka untuk {weekdays}: tidak ada yang datang pada hari itu, padahal kantor buka ({days} kali selama masa itu).',
  'counts-as-thousands':
    'jumlah pemohon berupa bilangan bulat, sehingga {written} dalam berkas ini dibaca {read}; jika yang dimaksud pecahan, tulis decimal: {decimal} di sampingnya.',
  'counts-fraction':
    '{written} pada baris {line} dibaca sebagai pecahan (semuanya {count} yang demikian); jumlah pemohon biasanya bulat.',
  'counts-not-thousands':
    '{written} pada baris {line} dibaca sebagai pecahan, bukan {instead} (semuanya {count} yang demikian); jumlah pemohon biasanya bulat.',
  'log-empty': 'gangguan dalam {file} yang selesai begitu dimulai dilewati ({outages}).',
  'duration-as-fraction': '{written} dibaca {read}; {thousandfold} ditulis tanpa titik, atau {grouped}.',
  'plan-changes-nothing': 'sama saja dengan “{same}” dan tidak mengubah apa pun.',
  'unknown-unused': 'tidak ada rencana yang memakai {unknown}.',
  'choice-unused': 'tidak ada yang memakai nilai pilihan {choice}: namanya tidak tertulis di mana pun dalam skenario.',
  'choice-changes-nothing': 'pilihan {choice} tidak mengubah apa pun, mana pun yang dipilih.',
  'units-replaced':
    '{pool} hanya memiliki unit yang disebut dalam rencana ini ({now}): unit itu menggantikan {before} unit pada “{base}”. Bila yang {before} itu tetap ada, beri nama dalam skenario, misalnya units: { own: { count: {before} } }; rencana lalu menambahkan unitnya.',
  'pool-never-open':
    'tidak ada unit {pool} yang buka selama masa yang dihitung: tidak ada yang dapat dikerjakan di sana.',
  'unit-never-open': '{unit} tidak pernah buka selama masa yang dihitung dan tidak mengerjakan apa pun.',
  'nobody-can-come':
    'tidak ada yang dapat datang untuk {service}: tidak ada pemohon, tidak ada rombongan, dan tidak ada yang menunggu.',
  'run-too-short':
    'tidak dapat dinilai apakah tunggakan {service} habis: untuk itu perlu {wanted} hari kerja berturut-turut, sedangkan masa yang dihitung hanya {days}. Tulis horizon paling sedikit {enough} hari.',
  'opens-too-seldom':
    'tidak dapat dinilai apakah tunggakan {service} habis: untuk itu perlu {wanted} hari kerja berturut-turut, sedangkan kantor hanya buka {days} hari, seberapa pun panjang horizonnya.',
  'more-open-days':
    'kantor buka {days} hari lebih banyak ({weekdays}) daripada dengan “{base}”, dan warga juga datang pada hari-hari itu: {more} lebih banyak untuk {service}. Jika hanya satu bagian yang bekerja, berikan lembur kepadanya: overtime: [{ days: {weekdays}, hours: {hours} }], dan jangan ubah jam buka kantor. Jika warga yang sama hendak dibagi ke lebih banyak hari, tulislah jumlah pemohon per minggu: {week} per week.',
  'fewer-open-days':
    'kantor buka {days} hari lebih sedikit daripada dengan “{base}”, dan warga pada hari-hari itu tidak datang sama sekali: {fewer} lebih sedikit untuk {service}. Jika mereka datang pada hari lain, tulislah jumlah pemohon per minggu: {week} per week.',
  'other-open-hours':
    'dengan jam buka yang lain itu {come} warga datang untuk {service}, bukan {before} seperti dengan “{base}”. Jika warganya harus sama, tulislah jumlah pemohon per minggu: {week} per week.',
}

/** What is said only before a run, by `check`: a shortage that shows in the scenario itself. */
export const shortageWordsEn = {
  shortGrows:
    '{pool} can do about {can} a day at best{outages}, and {asked} come on average: the backlog grows by at least about {more} a day{until}.',
  shortStays:
    '{pool} can do about {can} a day at best{outages}, and {asked} come on average: at least about {more} a day are more than it can do{until}.',
  shortCannot: '{pool} can do nothing{outages}, and {asked} a day come{until}.',
  shortRules:
    '{pool} can do about {can} a day{outages}, and {asked} come on average: more than it can do, unless a rule calls further units or overtime.',
  shortOutages: ' (the outages of {links} with certain dates counted)',
  shortForGood: ', even with all its units up',
  shortUntilBack: ', until units come back (with all of them it can do about {can})',
  shortUntilLater: ', until the units that are to come are there (with them it can do about {can})',
  shortSupply:
    '{supply}: all who come and wait need {needed} in the run, and with the deliveries {there} are there: {missing} are missing.',
  shortNumbers:
    '{asked} a day come for {service}, and {can} numbers are given: about {more} a day more are sent home than can be let in.',
} as const

export const shortageWordsId: { readonly [key in keyof typeof shortageWordsEn]: string } = {
  shortGrows:
    '{pool} paling banyak menyelesaikan sekitar {can} sehari{outages}, sedangkan rata-rata {asked} datang: tunggakan bertambah sekurang-kurangnya sekitar {more} sehari{until}.',
  shortStays:
    '{pool} paling banyak menyelesaikan sekitar {can} sehari{outages}, sedangkan rata-rata {asked} datang: sekurang-kurangnya sekitar {more} sehari melebihi kemampuannya{until}.',
  shortCannot: '{pool} tidak dapat mengerjakan apa pun{outages}, sedangkan {asked} sehari datang{until}.',
  shortRules:
    '{pool} dapat menyelesaikan sekitar {can} sehari{outages}, sedangkan rata-rata {asked} datang: melebihi kemampuannya, kecuali bila unit tambahan atau lembur dipanggil menurut aturan.',
  shortOutages: ' (gangguan {links} yang tanggalnya pasti sudah diperhitungkan)',
  shortForGood: ', walaupun semua unitnya berfungsi',
  shortUntilBack: ', sampai unit kembali (dengan semuanya sekitar {can})',
  shortUntilLater: ', sampai unit yang akan datang sudah ada (dengan itu sekitar {can})',
  shortSupply:
    '{supply}: semua yang datang dan menunggu memerlukan {needed} selama masa itu, sedangkan bersama kiriman hanya ada {there}: kurang {missing}.',
  shortNumbers:
    '{asked} sehari datang untuk {service}, sedangkan nomor antrean {can}: sekitar {more} sehari lebih banyak yang disuruh pulang daripada yang dapat diterima.',
}
