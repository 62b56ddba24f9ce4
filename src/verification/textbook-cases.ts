import { breakdownsAndOutagesCase } from './cases/breakdowns-and-outages.ts'
import { breakdownsHandOverCase } from './cases/breakdowns-hand-over.ts'
import { breakdownsResumeCase } from './cases/breakdowns-resume.ts'
import { breakdownsCase } from './cases/breakdowns.ts'
import { deterministicCase } from './cases/deterministic.ts'
import { erlangACase } from './cases/erlang-a.ts'
import { erlangBCase } from './cases/erlang-b.ts'
import { finiteSourceCase } from './cases/finite-source.ts'
import { md1Case } from './cases/md1.ts'
import { mg1GammaCase } from './cases/mg1-gamma.ts'
import { mg1LognormalCase } from './cases/mg1-lognormal.ts'
import { mg1UniformCase } from './cases/mg1-uniform.ts'
import { mm1Case } from './cases/mm1.ts'
import { mmcCase } from './cases/mmc.ts'
import { officeHoursCase } from './cases/office-hours.ts'
import { outagesCase } from './cases/outages.ts'
import { priorityClassesCase } from './cases/priority-classes.ts'
import { priorityServicesCase } from './cases/priority-services.ts'
import { redoCase } from './cases/redo.ts'
import { tandemCase } from './cases/tandem.ts'
import { timeLeftCase } from './cases/time-left.ts'
import type { TextbookCase } from './textbook-case.ts'

/** All queues with exact answers, in the order of the report. */
export const textbookCases: readonly TextbookCase[] = [
  mm1Case,
  mmcCase,
  md1Case,
  mg1LognormalCase,
  mg1GammaCase,
  mg1UniformCase,
  priorityClassesCase,
  priorityServicesCase,
  erlangBCase,
  erlangACase,
  redoCase,
  breakdownsCase,
  breakdownsResumeCase,
  breakdownsHandOverCase,
  outagesCase,
  breakdownsAndOutagesCase,
  finiteSourceCase,
  tandemCase,
  officeHoursCase,
  timeLeftCase,
  deterministicCase,
]
