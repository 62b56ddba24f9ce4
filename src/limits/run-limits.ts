import type { Limit } from './limit.ts'

/** What a run may cost: by a forecast before it, and some by a count in the middle of it. */
export const runLimits = {
  events: {
    of: 'events that a run is expected to have',
    most: 10_000_000_000,
    unit: 'events',
    beyond: 'asked',
    sentence: 'this run would have about {found}, more than the {most} that are simulated without a question',
    indonesian: 'perhitungan ini akan meliputi sekitar {found}, lebih dari {most} yang dihitung tanpa bertanya dahulu',
  },
  memory: {
    of: 'memory that a run is expected to need',
    most: 4000,
    unit: 'MB',
    beyond: 'asked',
    sentence: 'this run would need about {found} of memory, more than the {most} that are taken without a question',
    indonesian:
      'perhitungan ini akan memerlukan memori sekitar {found}, lebih dari {most} yang dipakai tanpa bertanya dahulu',
  },
  plans: {
    of: 'plans of a run, each with figures of its own',
    most: 100,
    unit: 'plans',
    beyond: 'asked',
    sentence: 'this run would make and draw {found}, more than the {most} that are made without a question',
    indonesian:
      'perhitungan ini akan membuat dan menggambar {found}, lebih dari {most} yang dibuat tanpa bertanya dahulu',
  },
  eventsAtAll: {
    of: 'events that a run is expected to have at all',
    most: 10_000_000_000_000,
    unit: 'events',
    beyond: 'refused',
    sentence: 'this run would have about {found}, more than the {most} that can be simulated',
    indonesian: 'perhitungan ini akan meliputi sekitar {found}, lebih dari {most} yang dapat disimulasikan',
  },
  memoryAtAll: {
    of: 'memory that a run is expected to need at all; less where the machine has less',
    most: 64_000,
    unit: 'MB',
    beyond: 'refused',
    sentence: 'this run would need about {found} of memory, more than the {most} that there are',
    indonesian: 'perhitungan ini akan memerlukan memori sekitar {found}, lebih dari {most} yang tersedia',
  },
  requestsAtOnce: {
    of: 'requests in the office at one time; fewer where the machine has less memory',
    most: 100_000_000,
    unit: 'requests',
    beyond: 'refused',
    sentence: 'the office would hold {found} or more at one time, more than the {most} that can be kept',
    indonesian: 'di kantor akan ada {found} atau lebih pada saat yang sama, lebih dari {most} yang dapat disimpan',
  },
  arrivals: {
    of: 'arrivals of one service in a replication',
    most: 2_000_000_000,
    unit: 'arrivals',
    beyond: 'refused',
    sentence: 'a service would have about {found} in one replication, more than the {most} that can be counted',
    indonesian:
      'satu layanan akan menerima sekitar {found} dalam satu replikasi, lebih dari {most} yang dapat dihitung',
  },
  sweptValues: {
    of: 'values of an input that is swept',
    most: 60,
    unit: 'values',
    beyond: 'refused',
    sentence: 'these are {found}, more than the {most} that one input is swept over: give a larger step',
    indonesian:
      'semuanya {found}, lebih dari {most} yang dapat dicoba untuk satu masukan: pakailah langkah yang lebih besar',
  },
  sweptOffices: {
    of: 'offices of a sweep: plans times values',
    most: 600,
    unit: 'offices',
    beyond: 'refused',
    sentence: 'this sweep would compare {found}, more than the {most} that can be set beside each other',
    indonesian: 'perhitungan ini akan membandingkan {found}, lebih dari {most} yang dapat disandingkan',
  },
} as const satisfies Readonly<Record<string, Limit>>
