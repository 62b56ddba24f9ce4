/** What a screen has no room for. */
interface LeftOut {
  readonly sentences: number
  readonly tables: number
}

/** The words of the summary on one screen, in each language. */
export const summaryWords = {
  en: {
    goneBy: 'Gone by (80%)',
    goneByOne: 'Gone by',
    inTime: (time: string) => `In time (${time})`,
    meanWait: (unit: string) => `Mean wait, ${unit}`,
    officePays: (currency: string) => `Office pays, ${currency}`,
    lost: 'Lost for good',
    goalMet: 'Goal met',
    inOrder: 'Plans are in the order of the ranking.',
    intervals: (confidence: string) => `Below a value: its ${confidence} interval.`,
    goalIntervals: 'Those of the goal hold for all plans together.',
    atLeast: '≥: at least, because some were not ready by the end.',
    otherPlans: (count: number) =>
      count === 1 ? '1 other plan: plans.csv has all.' : `${count} other plans: plans.csv has all.`,
    columnsLeftOut: 'For more columns make the window wider.',
    binds: (pool: string, periods: string) => `What holds up work most at ${pool}: ${periods}.`,
    moreTold: (count: number) => (count === 1 ? '1 more with --verbose' : `${count} more with --verbose`),
    leftOut: ({ sentences, tables }: LeftOut) => {
      const parts = [
        ...(sentences > 0 ? [sentences === 1 ? '1 sentence' : `${sentences} sentences`] : []),
        ...(tables > 0 ? [tables === 1 ? '1 table' : `${tables} tables`] : []),
      ]
      return `More with --verbose: ${parts.join(' and ')}; summary.md has them too.`
    },
    next: 'What next',
    why: 'what makes citizens wait',
    page: 'what if? a page with sliders',
    document: 'a Word document to hand in',
    moreFutures: 'more futures, a surer answer',
    comparePlans: 'all plans side by side',
    manyFutures: 'many futures: an answer',
    written: (folder: string, hasFigures: boolean) =>
      `Written to ${folder}: report.html (open it in a browser), summary.md (all that was found; --verbose tells it here)${hasFigures ? ', figures as PNG and SVG' : ''}, tables as CSV, results.json.`,
  },
  id: {
    goneBy: 'Habis (80%)',
    goneByOne: 'Habis',
    inTime: (time: string) => `Tepat waktu (${time})`,
    meanWait: (unit: string) => `Rata-rata tunggu, ${unit}`,
    officePays: (currency: string) => `Dibayar kantor, ${currency}`,
    lost: 'Hilang selamanya',
    goalMet: 'Tujuan tercapai',
    inOrder: 'Rencana disusun menurut urutan keputusan.',
    intervals: (confidence: string) => `Di bawah sebuah nilai: selang ${confidence}.`,
    goalIntervals: 'Selang tujuan berlaku untuk semua rencana sekaligus.',
    atLeast: '≥: paling sedikit, karena ada yang belum selesai pada akhir masa simulasi.',
    otherPlans: (count: number) => `${count} rencana lain: plans.csv memuat semuanya.`,
    columnsLeftOut: 'Untuk kolom lainnya, lebarkan jendela.',
    binds: (pool: string, periods: string) => `Yang paling menahan pekerjaan di ${pool}: ${periods}.`,
    moreTold: (count: number) => `${count} lagi dengan --verbose`,
    leftOut: ({ sentences, tables }: LeftOut) => {
      const parts = [...(sentences > 0 ? [`${sentences} kalimat`] : []), ...(tables > 0 ? [`${tables} tabel`] : [])]
      return `Selebihnya dengan --verbose: ${parts.join(' dan ')}; summary.md juga memuatnya.`
    },
    next: 'Selanjutnya',
    why: 'yang membuat warga menunggu',
    page: 'bagaimana jika? halaman dengan penggeser',
    document: 'dokumen Word untuk diserahkan',
    moreFutures: 'lebih banyak kemungkinan, lebih pasti',
    comparePlans: 'semua rencana berdampingan',
    manyFutures: 'banyak kemungkinan: jawaban',
    written: (folder: string, hasFigures: boolean) =>
      `Tersimpan di ${folder}: report.html (buka di peramban), summary.md (semua hasil; --verbose menampilkannya di sini)${hasFigures ? ', gambar PNG dan SVG' : ''}, tabel CSV, results.json.`,
  },
} as const
