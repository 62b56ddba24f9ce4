/** What a run is expected to need, in English. */
export const forecastWordsEn = {
  forecastRun: 'about {events} events on {threads}, {memory} of memory',
  forecastThread: '1 thread',
  forecastThreads: '{count} threads',
  readForecast:
    'All plans, {replications} futures each: about {events} events and {memory} of memory; at most about {requests} requests in the office at one time.',
  readForecastAsked: 'A run of that size asks first; --yes answers.',
  readForecastRefused: 'A run of that size is refused.',
} as const

/** The same in Indonesian. */
export const forecastWordsId: { readonly [key in keyof typeof forecastWordsEn]: string } = {
  forecastRun: 'sekitar {events} kejadian pada {threads}, memori {memory}',
  forecastThread: '1 utas',
  forecastThreads: '{count} utas',
  readForecast:
    'Semua rencana, masing-masing {replications} masa depan: sekitar {events} kejadian dan memori {memory}; paling banyak sekitar {requests} permohonan di kantor pada satu saat.',
  readForecastAsked: 'Perhitungan sebesar itu bertanya dahulu; --yes menjawabnya.',
  readForecastRefused: 'Perhitungan sebesar itu ditolak.',
}
