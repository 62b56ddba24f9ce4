/** What a run is expected to need, in English. */
export const forecastWordsEn = {
  forecastRun: 'about {events} events, {requests} requests at once, {memory}, on {threads}',
  forecastThread: '1 thread',
  forecastThreads: '{count} threads',
  readForecast: '{replications} futures: about {events} events, {requests} requests at once, {memory}.',
  readForecastAsked: 'A run of that size asks first; --yes answers.',
  readForecastRefused: 'A run of that size is refused.',
} as const

/** The same in Indonesian. */
export const forecastWordsId: { readonly [key in keyof typeof forecastWordsEn]: string } = {
  forecastRun: 'sekitar {events} kejadian, {requests} permohonan sekaligus, {memory}, pada {threads}',
  forecastThread: '1 utas',
  forecastThreads: '{count} utas',
  readForecast: '{replications} kemungkinan: sekitar {events} kejadian, {requests} permohonan sekaligus, {memory}.',
  readForecastAsked: 'Perhitungan sebesar itu bertanya dahulu; --yes menjawabnya.',
  readForecastRefused: 'Perhitungan sebesar itu ditolak.',
}
