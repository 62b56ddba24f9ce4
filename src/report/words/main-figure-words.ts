/** The words of the main figures, in English. A title says what was found; the subtitle says what is shown. */
export const mainFigureWordsEn = {
  shownUntil:
    'The axis ends on {end}, soon after the backlog is gone in 95% of the futures under all that is shown; the run goes on until {last}.',
  'shownUntil.one': 'The axis ends on {end}, soon after the backlog is gone; the run goes on until {last}.',

  'finding.nobody': 'Nobody comes for {service}',
  'finding.nobodyServed': 'With “{plan}” nobody is served for {service}',
  'finding.backlogNormal': 'With “{plan}” the backlog of {service} is typically normal on every day',
  'finding.backlogAtEnd': 'With “{plan}” the backlog of {service} is largest at the end: about {most}',
  'finding.backlogGrows': 'With “{plan}” the backlog of {service} grows to about {most} ({date})',
  'finding.backlogShrinks': 'With “{plan}” the backlog of {service} falls from about {most} at the start',
  'finding.backlogStays': 'With “{plan}” the backlog of {service} is still near the {most} of the start on {date}',
  'finding.goneInHalf': ' and is gone by {date} {often}',
  'finding.inHalf': 'in half of the futures',
  'finding.notGoneInHalf': ' and is not gone by {end} in more than half of the futures',
  'finding.otherGrows': '; with “{plan}” it grows to about {most}',
  'finding.otherOnlyBy': '; with “{plan}” only by {date}',
  'finding.otherNot': '; with “{plan}” not by {end}',

  'finding.goneBy': 'The backlog of {service} is gone by {date} {often} with “{plan}”',
  'finding.in8of10': 'in 8 of 10 futures',
  'finding.inAtLeast8of10': 'in at least 8 of 10 futures',
  'finding.inAll': 'in all futures',
  'finding.normalFromStart': 'With “{plan}” the backlog of {service} is normal from the first day on {often}',
  'finding.staysNormal': 'With “{plan}” the backlog of {service} never passes its normal level for long',
  'finding.notJudged': 'The run is too short to tell when the backlog of {service} is gone with “{plan}”',
  'finding.neverGone': 'With “{plan}” the backlog of {service} is not gone by {end} in any future',
  'finding.neverGoneAny': 'With none of the plans is the backlog of {service} gone by {end} in any future',
  'finding.goneSeldom': 'With “{plan}” the backlog of {service} is gone by {end} in only {share} of the futures',
  'finding.goneAtMost': 'With “{plan}” the backlog of {service} is gone by {end} in {share} of the futures at most',

  backlogSubtitle: 'Requests for {service} not yet completed at the end of each day',
  backlogCaption:
    'Requests for {service} not yet completed at the end of each day. Lines are medians: in half of the futures the backlog is smaller on that day, in half larger. In tables the peak is the mean of each future’s own highest point, which is usually higher.',
  'backlogCaption.one':
    'Requests for {service} not yet completed at the end of each day, in one possible future that is the same for each plan: not how likely it is.',
  'finding.backlogOneFuture': 'The backlog of {service} in one possible future, the same for each plan',
  backlogCaptionBand: 'The shaded band holds 90% of the futures under “{plan}”.',
  backlogCaptionBands: 'The shaded bands hold 90% of the futures under each plan.',
  backlogBand: '90% of the futures with “{plan}”',
  backlogMeasures: 'With “{plan}”: planned to begin',
  backlogExtraDays: 'work on extra days',
  backlogDeliveries: 'Delivery planned',

  clearingSubtitle: 'Probability that the backlog of {service} is gone by the end of each day',

  'finding.many.p90': '9 of 10',
  'finding.many.p80': '8 of 10',
  'finding.many.p50': '5 of 10',
  'finding.promise':
    'With “{plan}” {many} who apply for {service} on {date} are ready {within}; from {later} on {withinLater} at the most',
  'finding.promiseAnyDay':
    'With “{plan}” {many} who apply for {service} are ready {within}, on whatever day they apply',
  'finding.promiseShort': 'With “{plan}” {many} who apply for {service} are ready {within}',
  'finding.promiseMostDays':
    'With “{plan}” {many} who apply for {service} are ready {within} on most days of application',
  'finding.promiseNone':
    'With “{plan}” nothing can be promised to {many} who apply for {service}: too many leave unserved, or the run ends before',
  'finding.promiseOpen':
    'With “{plan}” it is open what {many} who apply for {service} on {date} can be promised: the run ends before they are ready',
  promiseSubtitle: 'What to promise: {share} of those who apply for {service} on a day are ready within',
  promiseCaption:
    'For those who apply for {service} on the date below under “{plan}”: the days within which {share} of them are ready, over all futures.',
  promiseLeave: 'Of all who came, {share} leave unserved; they count as never ready.',
  promiseAxisDate: 'Day of application',
  promiseAxis: 'From application until ready, {unit}',
  promiseRange: 'From 80% to 95% of them',
  promiseTooManyLeave: '{who}: more than {share} leave unserved',
  promiseBeyond: '{who}: longer than the run shows',
  promiseShortSubtitle: 'What to promise: those who apply for {service} are ready within',
  promiseShortCaption:
    'For those who apply for {service} under “{plan}”, all days and futures together: the time within which a share of them is ready.',
  promiseShortAxis: 'From application until ready, {unit}',

  'finding.cost': 'With “{plan}” the office pays about {money} and the backlog {date}',
  'finding.costOther': '; with “{plan}” it pays about {money} and the backlog {date}',
  'finding.costOtherNot': '; with “{plan}” about {money}, but not by {end}',
  'finding.costOtherDate': '; with “{plan}” about {money}, by {date}',
  'finding.costSameDate':
    'With “{plan}” the office pays about {money}, with “{other}” about {otherMoney}; with both the backlog {date}',
  'finding.costGone': 'is gone by {date} in 8 of 10 futures',
  'finding.costNormal': 'is normal from the first day on',
  'finding.costNotGone': 'is gone by {end} in fewer than 8 of 10 futures',
  'finding.costNeverGone': 'is not gone by {end} in any future',
  'finding.costOpen': 'cannot be judged yet',
  costDateSubtitle: 'When the backlog is gone in 8 of 10 futures, and what the office pays',
  costDateCaption:
    'Left: the date by which the backlog of {service} is gone with 80% probability. Right: what the office pays over the whole run on average, by kind; the waiting of citizens has no price in it. The earliest plan stands first.',
  costDateBeatenCaption:
    'A plan with a hollow mark is beaten: another one is not later, not dearer, and loses no more citizens.',
  costDateBeaten: '(beaten by “{plan}”)',
  costDateMark: 'Gone in 8 of 10 futures',
  costDateBeatenMark: 'The same, beaten by another plan',
  costDateNever: 'not gone',
  costDateAxis: 'Backlog gone by',
  costDateMoney: 'The office pays, {currency}',
  costDateMoneyMillions: 'The office pays, millions of {currency}',
} as const

/** The same in Indonesian. */
export const mainFigureWordsId: { readonly [key in keyof typeof mainFigureWordsEn]: string } = {
  shownUntil:
    'Sumbu berakhir pada {end}, tidak lama setelah tunggakan habis pada 95% kemungkinan dengan semua yang ditampilkan; masa yang dihitung berlangsung sampai {last}.',
  'shownUntil.one':
    'Sumbu berakhir pada {end}, tidak lama setelah tunggakan habis; masa yang dihitung berlangsung sampai {last}.',

  'finding.nobody': 'Tidak ada yang mengajukan {service}',
  'finding.nobodyServed': 'Dengan “{plan}” tidak ada pemohon {service} yang dilayani',
  'finding.backlogNormal': 'Dengan “{plan}” tunggakan {service} biasanya normal setiap hari',
  'finding.backlogAtEnd': 'Dengan “{plan}” tunggakan {service} paling banyak pada akhirnya: sekitar {most}',
  'finding.backlogGrows': 'Dengan “{plan}” tunggakan {service} naik sampai sekitar {most} ({date})',
  'finding.backlogShrinks': 'Dengan “{plan}” tunggakan {service} turun dari sekitar {most} pada awalnya',
  'finding.backlogStays': 'Dengan “{plan}” tunggakan {service} pada {date} masih mendekati {most} seperti pada awalnya',
  'finding.goneInHalf': ' dan habis paling lambat {date} {often}',
  'finding.inHalf': 'pada separuh kemungkinan',
  'finding.notGoneInHalf': ' dan sampai {end} belum habis pada lebih dari separuh kemungkinan',
  'finding.otherGrows': '; dengan “{plan}” naik sampai sekitar {most}',
  'finding.otherOnlyBy': '; dengan “{plan}” baru pada {date}',
  'finding.otherNot': '; dengan “{plan}” belum habis pada {end}',

  'finding.goneBy': 'Tunggakan {service} habis paling lambat {date} {often} dengan “{plan}”',
  'finding.in8of10': 'pada 8 dari 10 kemungkinan',
  'finding.inAtLeast8of10': 'pada sedikitnya 8 dari 10 kemungkinan',
  'finding.inAll': 'pada semua kemungkinan',
  'finding.normalFromStart': 'Dengan “{plan}” tunggakan {service} normal sejak hari pertama {often}',
  'finding.staysNormal': 'Dengan “{plan}” tunggakan {service} tidak pernah lama melewati batas normal',
  'finding.notJudged':
    'Masa yang dihitung terlalu pendek untuk menilai kapan tunggakan {service} habis dengan “{plan}”',
  'finding.neverGone': 'Dengan “{plan}” tunggakan {service} belum habis pada {end} pada semua kemungkinan',
  'finding.neverGoneAny': 'Dengan rencana apa pun tunggakan {service} belum habis pada {end} pada semua kemungkinan',
  'finding.goneSeldom': 'Dengan “{plan}” tunggakan {service} habis paling lambat {end} hanya pada {share} kemungkinan',
  'finding.goneAtMost':
    'Dengan “{plan}” tunggakan {service} habis paling lambat {end} pada paling banyak {share} kemungkinan',

  backlogSubtitle: 'Permohonan {service} yang belum selesai pada akhir setiap hari',
  backlogCaption:
    'Permohonan {service} yang belum selesai pada akhir setiap hari. Garis adalah median: pada separuh kemungkinan tunggakan hari itu lebih kecil, pada separuh lainnya lebih besar. Dalam tabel, puncak adalah rata-rata titik tertinggi setiap kemungkinan, yang biasanya lebih tinggi.',
  'backlogCaption.one':
    'Permohonan {service} yang belum selesai pada akhir setiap hari, pada satu kemungkinan yang sama untuk setiap rencana: bukan seberapa besar peluangnya.',
  'finding.backlogOneFuture': 'Tunggakan {service} pada satu kemungkinan, sama untuk setiap rencana',
  backlogCaptionBand: 'Pita memuat 90% kemungkinan dengan “{plan}”.',
  backlogCaptionBands: 'Pita memuat 90% kemungkinan dengan masing-masing rencana.',
  backlogBand: '90% kemungkinan dengan “{plan}”',
  backlogMeasures: 'Dengan “{plan}”: direncanakan mulai',
  backlogExtraDays: 'bekerja pada hari tambahan',
  backlogDeliveries: 'Kiriman direncanakan',

  clearingSubtitle: 'Peluang tunggakan {service} habis pada akhir setiap hari',

  'finding.many.p90': '9 dari 10',
  'finding.many.p80': '8 dari 10',
  'finding.many.p50': '5 dari 10',
  'finding.promise':
    'Dengan “{plan}” {many} pemohon {service} pada {date} selesai {within}; mulai {later} paling lama {withinLater}',
  'finding.promiseAnyDay': 'Dengan “{plan}” {many} pemohon {service} selesai {within}, kapan pun mereka mengajukan',
  'finding.promiseShort': 'Dengan “{plan}” {many} pemohon {service} selesai {within}',
  'finding.promiseMostDays':
    'Dengan “{plan}” {many} pemohon {service} selesai {within} pada kebanyakan hari permohonan',
  'finding.promiseNone':
    'Dengan “{plan}” tidak ada yang dapat dijanjikan kepada {many} pemohon {service}: terlalu banyak yang pergi tanpa dilayani, atau masa yang dihitung terlalu pendek',
  'finding.promiseOpen':
    'Dengan “{plan}” belum diketahui apa yang dapat dijanjikan kepada {many} pemohon {service} pada {date}: masa yang dihitung berakhir sebelum permohonannya selesai',
  promiseSubtitle: 'Yang dapat dijanjikan: {share} pemohon {service} pada suatu hari selesai dalam',
  promiseCaption:
    'Bagi pemohon {service} pada tanggal di bawah dengan “{plan}”: jumlah hari yang dalam waktu itu {share} permohonan selesai, dari semua kemungkinan.',
  promiseLeave: 'Dari semua yang datang, {share} pergi tanpa dilayani; mereka dihitung tidak pernah selesai.',
  promiseAxisDate: 'Hari permohonan',
  promiseAxis: 'Sejak permohonan sampai selesai, {unit}',
  promiseRange: 'Dari 80% sampai 95% pemohon',
  promiseTooManyLeave: '{who}: lebih dari {share} pergi tanpa dilayani',
  promiseBeyond: '{who}: lebih lama daripada masa yang dihitung',
  promiseShortSubtitle: 'Yang dapat dijanjikan: permohonan {service} selesai dalam',
  promiseShortCaption:
    'Bagi pemohon {service} dengan “{plan}”, semua hari dan semua kemungkinan bersama-sama: waktu yang dalam waktu itu sebagian permohonan selesai.',
  promiseShortAxis: 'Sejak permohonan sampai selesai, {unit}',

  'finding.cost': 'Dengan “{plan}” kantor membayar sekitar {money} dan tunggakan {date}',
  'finding.costOther': '; dengan “{plan}” kantor membayar sekitar {money} dan tunggakan {date}',
  'finding.costOtherNot': '; dengan “{plan}” sekitar {money}, tetapi belum habis pada {end}',
  'finding.costOtherDate': '; dengan “{plan}” sekitar {money}, paling lambat {date}',
  'finding.costSameDate':
    'Dengan “{plan}” kantor membayar sekitar {money}, dengan “{other}” sekitar {otherMoney}; dengan keduanya tunggakan {date}',
  'finding.costGone': 'habis paling lambat {date} pada 8 dari 10 kemungkinan',
  'finding.costNormal': 'normal sejak hari pertama',
  'finding.costNotGone': 'habis paling lambat {end} hanya pada kurang dari 8 dari 10 kemungkinan',
  'finding.costNeverGone': 'belum habis pada {end} pada semua kemungkinan',
  'finding.costOpen': 'belum dapat dinilai',
  costDateSubtitle: 'Kapan tunggakan habis pada 8 dari 10 kemungkinan, dan biaya kantor',
  costDateCaption:
    'Kiri: tanggal paling lambat tunggakan {service} habis dengan peluang 80%. Kanan: yang dibayar kantor rata-rata selama seluruh masa yang dihitung, menurut jenisnya; waktu tunggu warga tidak dihargai di dalamnya. Rencana yang paling cepat berada paling atas.',
  costDateBeatenCaption:
    'Rencana dengan tanda kosong kalah: ada rencana lain yang tidak lebih lambat, tidak lebih mahal, dan tidak kehilangan lebih banyak warga.',
  costDateBeaten: '(kalah dari “{plan}”)',
  costDateMark: 'Habis pada 8 dari 10 kemungkinan',
  costDateBeatenMark: 'Sama, tetapi kalah dari rencana lain',
  costDateNever: 'belum habis',
  costDateAxis: 'Tunggakan habis paling lambat',
  costDateMoney: 'Dibayar kantor, {currency}',
  costDateMoneyMillions: 'Dibayar kantor, juta {currency}',
}
