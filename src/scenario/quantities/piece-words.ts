import { nearestWord } from '../text/nearest-word.ts'

/**
 * Words for what is counted, in English and Indonesian, in the singular; every other word behind a number of pieces is
 * refused, because nobody knows what it would mean: 2 months are no two pieces.
 */
const WORDS = new Set(
  [
    'piece item unit thing product order lot set kit box pack packet pallet roll ream bundle carton bag bottle',
    'card blank ribbon cartridge form sheet page print copy photo picture book booklet folder label stamp sticker chip',
    'letter document certificate passport licence license permit deed record register visa plate ticket number id',
    'request application case file job task order claim complaint report entry appointment booking visit interview',
    'person people citizen customer client visitor applicant family household resident pupil student child adult',
    'patient passenger driver guest member worker employee couple group school village sample test vehicle car',
    'motorcycle parcel call message transaction payment repair service trip piece-of-work',
    'keping lembar buah biji helai potong pucuk butir set paket kotak dus karton rim rol gulung pak bungkus botol',
    'kartu blangko blanko keping pita formulir berkas dokumen akta akte surat paspor sim ktp e-ktp kk kia halaman cetakan',
    'cetak salinan foto buku map label stiker nomor tiket permohonan pengajuan perkara kasus aduan laporan janji kunjungan',
    'orang jiwa warga penduduk pemohon pelanggan pengunjung tamu nasabah pasien penumpang sopir pengemudi siswa murid',
    'pelajar mahasiswa anak keluarga rombongan kelompok sekolah desa sampel contoh kendaraan mobil motor panggilan pesan',
    'transaksi pembayaran perbaikan layanan perjalanan pekerjaan tugas barang',
  ].flatMap((line) => line.split(' ')),
)

/** Whether a word stands for what is counted; also in the plural. */
export function isPieceWord(word: string): boolean {
  return singularsOf(word.toLowerCase()).some((each) => WORDS.has(each))
}

/** What may be the singular of a word. */
function singularsOf(word: string): string[] {
  return [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y'), word.replace(/ren$/, '')]
}

/** The word that a misspelt one most likely means, as long as it is long enough to tell. */
export function nearestPieceWord(word: string): string | undefined {
  return word.length < 4 ? undefined : nearestWord(word, WORDS)
}
