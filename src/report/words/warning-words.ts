import type { WarningCode } from '../../experiments/warnings/warning.ts'
import { remarkWordsEn, remarkWordsId } from './remark-words.ts'

/** The words of every warning in English; the names of its values stand in braces. */
export const warningWordsEn: Readonly<Record<WarningCode, string>> = {
  ...remarkWordsEn,
  scenario: '{path}: {message}',
  'clears-seldom':
    'the backlog of {service} is gone within the {days} days of the run in {percent}% of the futures; later dates are shown as "later than", waits as lower bounds.',
  'clearing-unknown':
    'in {percent}% of the futures it cannot be judged whether the backlog of {service} is gone: the run ends before {required} working days in a row have shown it; give it at least {days} days.',
  'backlog-grows': 'at the end more come in than are completed: the backlog of {services} grows.',
  'supply-used-up':
    'at the end of the run work waits for {supply} and no more of it will come, in {percent}% of the futures: no delivery, no order on its way, and the stock is not where one is placed.',
  'demand-above-capacity':
    'in the last {days} days the work that came to {pool} was {percent}% of what all its units can do, so that the queue there grows even while none of them is down: {steps}.',
  'demand-above-units-up':
    'in the last {days} days the work that came to {pool} was {percent}% of what those of its units could do that were up, and the queue there grows; with all of them up it would have been {planned}%.',
  'no-unit-up': 'in the last {days} days no unit of {pools} was ever up, and what came in waits.',
  'batch-without-partner':
    'at the end of the run units wait for ever to be sent to {depot}, in {percent}% of the futures: {batch} are sent together, and too few others are left.',
  'unit-never-came': '{unit} comes after the end of the run and changed nothing.',
  'link-never-down': '{link} was never down or slow within the run; its outages changed nothing.',
  'depot-never-reached': 'no unit went to {depot} within the run; what is said of it changed nothing.',
  'batch-never-full': 'units failed, but none left for {depot}: no batch of {batch} was full when a courier left.',
  'repair-never-failed': 'no repair at {depot} failed within the run; its chance of success changed nothing.',
  'never-fetched': 'nobody set out to fetch a unit from {depot} within the run.',
  'move-too-late':
    'the order to move {unit} always came too late: it was repaired, on its way back, or the run was over.',
  'never-failed': 'no unit of {pool} ever failed within the run; its failures changed nothing.',
  'limit-never-reached': 'no unit of {pool} ever rested because of its daily limit; the limit changed nothing.',
  'never-above-limit': '{unit} never worked above its daily limit; its wear changed nothing.',
  'never-maintained': '{unit} was never maintained within the run.',
  'never-delivered': 'nothing of {supply} was delivered within the run; its deliveries changed nothing.',
  'never-ordered': 'the stock of {supply} never fell to {at}, so that it was never ordered.',
  'never-rationed': 'the stock of {supply} was never under {under}, so that it was never rationed.',
  'nobody-came': 'nobody applied for {service}; what is said of it, such as its target, changed nothing.',
  'class-empty': 'nobody belonged to the class {class} of {service}; its rules changed nothing.',
  'nobody-withdrew': 'nobody ran out of patience for {service}; it changed nothing.',
  'number-without-place':
    'on average {count} citizens of {service} ({low} to {high}) had a number of the day and found no place to wait; they were turned away for good, and their numbers were used up.',
  'number-without-place-once':
    '{count} citizens of {service} had a number of the day and found no place to wait; they were turned away for good, and their numbers were used up.',
  'numbers-enough': 'the {numbers} numbers a day of {service} were always enough; they changed nothing.',
  'nobody-returned': 'nobody who was served came back for {service} within the run.',
  'never-surged': 'no outage of {link} was long enough for a surge of {service}; it changed nothing.',
  'places-enough': 'everybody found a waiting place at {pools}; their number changed nothing.',
  'letter-never-written': 'no letter was written for {letter}; its rule changed nothing.',
  'step-never-worked': 'no work was done at the step {step}.',
  'never-fired': 'the trigger {trigger} never fired within the run; it changed nothing.',
  'nothing-passed': 'nothing passed {of} within the run.',
  'never-rejected': 'nothing was rejected at the step {step}.',
}

/** The same in Indonesian. */
export const warningWordsId: Readonly<Record<WarningCode, string>> = {
  ...remarkWordsId,
  scenario: '{path}: {message}',
  'clears-seldom':
    'tunggakan {service} habis dalam {days} hari yang dihitung pada {percent}% kemungkinan; tanggal yang lebih lambat ditulis "setelah", waktu tunggu sebagai batas bawah.',
  'clearing-unknown':
    'pada {percent}% kemungkinan belum dapat dinilai apakah tunggakan {service} sudah habis: masa yang dihitung berakhir sebelum {required} hari kerja berturut-turut terlihat; masa itu (horizon) perlu paling sedikit {days} hari.',
  'backlog-grows': 'pada akhirnya yang masuk lebih banyak daripada yang selesai: tunggakan {services} terus bertambah.',
  'supply-used-up':
    'pada akhir masa yang dihitung ada pekerjaan yang menunggu {supply} dan tidak akan ada lagi yang datang, pada {percent}% kemungkinan: tidak ada kiriman, tidak ada pesanan di perjalanan, dan persediaan tidak pada batas pemesanan.',
  'demand-above-capacity':
    'dalam {days} hari terakhir pekerjaan yang masuk ke {pool} adalah {percent}% dari yang dapat dikerjakan semua unitnya, sehingga antreannya bertambah walaupun tidak ada unit yang rusak atau pergi: {steps}.',
  'demand-above-units-up':
    'dalam {days} hari terakhir pekerjaan yang masuk ke {pool} adalah {percent}% dari yang dapat dikerjakan unitnya yang siap pakai, dan antreannya bertambah; seandainya semuanya siap pakai, {planned}%.',
  'no-unit-up': 'dalam {days} hari terakhir tidak satu pun unit {pools} siap pakai, dan yang masuk menunggu.',
  'batch-without-partner':
    'pada akhir masa yang dihitung ada unit yang menunggu tanpa akhir untuk dikirim ke {depot}, pada {percent}% kemungkinan: {batch} unit dikirim bersama, dan unit lain yang tersisa terlalu sedikit.',
  'unit-never-came': '{unit} datang setelah masa yang dihitung berakhir dan tidak mengubah apa pun.',
  'link-never-down':
    '{link} tidak pernah terputus atau melambat selama masa yang dihitung; gangguannya tidak mengubah apa pun.',
  'depot-never-reached':
    'tidak ada unit yang pergi ke {depot} selama masa yang dihitung; keterangannya tidak mengubah apa pun.',
  'batch-never-full':
    'ada unit yang rusak, tetapi tidak ada yang berangkat ke {depot}: {batch} unit tidak pernah terkumpul saat kurir berangkat.',
  'repair-never-failed':
    'tidak ada perbaikan di {depot} yang gagal selama masa yang dihitung; peluang berhasilnya tidak mengubah apa pun.',
  'never-fetched': 'tidak ada yang berangkat menjemput unit dari {depot} selama masa yang dihitung.',
  'move-too-late':
    'perintah memindahkan {unit} selalu terlambat: sudah selesai diperbaiki, sedang kembali, atau masa yang dihitung sudah berakhir.',
  'never-failed': 'tidak ada unit {pool} yang rusak selama masa yang dihitung; kerusakannya tidak mengubah apa pun.',
  'limit-never-reached':
    'tidak ada unit {pool} yang pernah beristirahat karena batas hariannya; batas itu tidak mengubah apa pun.',
  'never-above-limit': '{unit} tidak pernah bekerja melebihi batas hariannya; keausannya tidak mengubah apa pun.',
  'never-maintained': '{unit} tidak pernah dirawat selama masa yang dihitung.',
  'never-delivered': '{supply} tidak pernah dikirim selama masa yang dihitung; pengirimannya tidak mengubah apa pun.',
  'never-ordered': 'persediaan {supply} tidak pernah turun sampai {at}, sehingga tidak pernah dipesan.',
  'never-rationed': 'persediaan {supply} tidak pernah di bawah {under}, sehingga tidak pernah dijatah.',
  'nobody-came': 'tidak ada yang mengajukan {service}; keterangannya, seperti sasarannya, tidak mengubah apa pun.',
  'class-empty': 'tidak ada yang termasuk golongan {class} dari {service}; aturannya tidak mengubah apa pun.',
  'nobody-withdrew': 'tidak ada yang kehabisan kesabaran menunggu {service}; hal itu tidak mengubah apa pun.',
  'number-without-place':
    'rata-rata {count} warga untuk {service} ({low} sampai {high}) sudah mendapat nomor antrean tetapi tidak mendapat tempat menunggu; mereka pergi untuk seterusnya, dan nomornya terpakai.',
  'number-without-place-once':
    '{count} warga untuk {service} sudah mendapat nomor antrean tetapi tidak mendapat tempat menunggu; mereka pergi untuk seterusnya, dan nomornya terpakai.',
  'numbers-enough': '{numbers} nomor antrean sehari untuk {service} selalu cukup; jumlahnya tidak mengubah apa pun.',
  'nobody-returned': 'tidak ada yang sudah dilayani datang kembali untuk {service} selama masa yang dihitung.',
  'never-surged': 'tidak ada gangguan {link} yang cukup lama untuk lonjakan {service}; hal itu tidak mengubah apa pun.',
  'places-enough': 'semua orang mendapat tempat menunggu di {pools}; jumlahnya tidak mengubah apa pun.',
  'letter-never-written': 'tidak ada surat yang dibuat untuk {letter}; aturannya tidak mengubah apa pun.',
  'step-never-worked': 'tidak ada pekerjaan pada langkah {step}.',
  'never-fired': 'pemicu {trigger} tidak pernah bekerja selama masa yang dihitung dan tidak mengubah apa pun.',
  'nothing-passed': 'tidak ada yang melewati {of} selama masa yang dihitung.',
  'never-rejected': 'tidak ada yang ditolak pada langkah {step}.',
}
