/**
 * How the figures of a run are counted: rules that no key says and that a reader of the tables has to know. A part of
 * the reference of keys.
 */
export const COUNTING_RULES = `## How figures are counted

**Waits.** A wait goes from the application to the completed request, in days of 24 hours, closed days among them. Who
waits at the start has waited for his age already: his wait counts whole, from his application on, in the means and
quantiles of all requests. Who is not served when the run ends, or has left before, counts as "longer than".

- Of one whose letter was due before the start, the letter counts as written on the day on which it was due: his wait for
  a document of any kind is that time, and is over before the run begins. That letter costs nothing in the run; its
  renewals do.
- By day of application only those are told who came within the run.
- A promise ("within 9 days") is a difference of dates: applied on the 1st and ready on the 10th is 9 days, at whatever
  hour; ready on the same date is 0 days.
- In \`waits.csv\` the column \`requests\` is the sum over all futures (replications), not their mean.

**The backlog.** It is what is applied for and not completed, at whatever step. Its values by day are those at the end of
the day. The peak is the most at any instant, also in the middle of a day, so it may be above every value by day. Days on
which the office is closed neither make a backlog normal nor interrupt a row of working days. It is gone on the first day
at whose end it is normal and stays so for the working days asked for (\`targets.<name>.for\`), if after that no relapse
begins before the run ends: as many working days in a row above normal. Near the end of the run it cannot be judged.

**Money.** What was begun before the start and is not paid at its end costs nothing in the run.

- A trip is paid when a unit leaves the office, there and back. The trip of a unit that is away at the start is paid
  already. A journey to fetch it, a move, and a repair that ends within the run are paid in the run, in full.
- Rent counts days from the hour at which the unit comes, and a day begun counts whole: from Monday 18:00 to Wednesday
  20:00 is three days. It is due also while the unit is away for repair.
- Overtime is paid by the minute for each unit that is in the office, whether it works or waits; not for a unit that is
  away, and not for what a step finishes after closing.
- A supply is paid when a piece is used, spoiled ones too.
- The price of citizens' waiting is nobody's bill.

**Intervals.** They hold at 95 %, and say how well a value is known, not where a single future may fall.

- A mean has Student's t interval over the futures, a probability Wilson's, a date one of order statistics. Each holds on
  its own: of twenty of them one may miss.
- A quantile of waits and a promise have the interval of Woodruff, or where that is wider the one of Korn and Graubard.
  Where the requests are too few to bound it, it is open: "or more".
- A mean is less sure than its interval says where most futures have little and a few very much, or where something
  seldom happens: with a standard deviation of twice the mean it holds in 84 % at 30 futures and in 88 % at 100. What no
  future had stands there as 0, and may happen all the same. A chance near 0 or 100 % has Wilson's interval, which may
  then hold in 82 to 90 % only. Goals and differences between plans allow for this: they have exact or wider ones.
- Differences between plans are made on the same futures, pair by pair. The intervals of all pairs of one measure hold
  together (Bonferroni). How often one plan is earlier than another has an interval on its own.

**What \`check\` reads back** is computed from the scenario, without chance.

- Arrivals are expected numbers. A day is a working day of the office, on average over the run; a week is one without
  closed days.
- What comes to a pool follows from the arrivals and batches, the shares of classes and branches, and the work that is
  rejected or done anew; no more than the numbers of the day. Who waits at the start, who comes back after being served,
  and letters that fall due after a wait are not in it.
- What a pool can do is the open hours of its units, planned overtime among them, over the mean work of what comes to it,
  and no more pieces a day than the daily limit of each unit that rests above it. A unit that works on above its limit
  is counted as if nothing was the worse for it. No failure, maintenance or outage is counted: it is what can be done at
  best. Where work begun is finished after closing, each shift does whole pieces if all take equally long, and half of
  (1 + cv²) of a piece more if they vary.
- Supplies last as long as all who come are served on the day on which they come, and who waits on the first day.
  Deliveries come with their mean delay.
- A unit that is away is back about then: the mean way there, the mean repair given that it is not over yet, the mean way
  back. Waiting for a crew, for the courier and for opening hours comes on top.
- Of a time that varies, its mean is told and the range in which it is nine times in ten.`
