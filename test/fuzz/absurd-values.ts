/** Values that stand nowhere in a scenario that makes sense, or at the edge of it. */
export const absurdValues: readonly string[] = [
  ...['0', '-0', '-1', '1', '0.5', '1e-9', '1e9', '1e15', '1e400', '-1e400', '9007199254740993', '0x10', '0b1', '0o7'],
  ...['.inf', '-.inf', '.nan', 'Infinity', 'NaN', 'null', '~', 'true', 'no', '""', "''", '[]', '{}', '[[]]', '{a: b}'],
  ...['1_000', '1.000', '1,5', '1.5.5', '350.000,-', '١٢', '½', '1 000', '+5', '--5', '5-', '1/2', '1e', 'e5'],
  ...['5 min', '-5 min', '0 min', '1e-9 min', '1e12 d', '2 months', '1 year', '90 s', '3 bulan', '5 %', '150 %', '-5 %'],
  ...['5 wd', '1e9 wd', '5 d 3 h', '5d', 'd', '5 cards', '1e12 cards', 'never', 'never(50 %)', 'a tenth of a day'],
  ...['exponential(mean 5 d)', 'exponential(mean 0 d)', 'exponential(mean -5 d)', 'exponential(mean 1e400 d)'],
  ...['gamma(mean 5 d, sd 0 d)', 'gamma(mean 5 d, sd 1e9 d)', 'lognormal(mean 5 d, sd 1e300 d)', 'weibull(shape 0)'],
  ...['uniform(5 d, 2 d)', 'triangular(1 d, 9 d, 5 d)', 'empirical(none.csv, x)', 'constructor(mean 5 d)', 'normal(1)'],
  ...['uniform(2 d, 5 d', 'exponential()', 'exponential(exponential(1 d))', 'poisson(300 per day)', 'poisson(-0 per day)'],
  ...['poisson(1e9 per day)', 'poisson(NaN per day)', '300 per day', '1 per century', 'overdispersed(300 per day, 0 %)'],
  ...['2018-03-05', '2018-02-30', '0000-00-00', '9999-12-31', '10000-01-01', '-2018-03-05', '05/03/2018', '2018-3-5'],
  ...['in 5 d', 'in -5 d', 'in 1e12 d', '5 d ago', '1e12 d ago', 'day 3', 'day 1e400', '2018-03-05 25:00', '24:00'],
  ...['08:00-12:00', '12:00-08:00', '08:00-08:00', '00:00-24:00', '08:00-24:01', '8-12', '08:00-12:00 11:00-13:00'],
  ...['mon-fri', 'fri-mon', 'mon mon', 'senin', 'daily', 'monday', 'backlog of e-ktp > 5', 'backlog of > ', 'oldest of x > 1'],
  ...['unlimited', 'unknown', 'mean-repair', '*a', '&a 5', '!!binary aGk=', '!!js/function "x"', '|', '>', '? a', '- a', '%YAML 1.2'],
]
