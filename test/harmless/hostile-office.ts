/** An office whose names and texts are made to be obeyed: by a terminal, a browser, a spreadsheet, a Markdown viewer. */
export const HOSTILE = String.raw`title: "</script><script>window.PWN=1;alert(1)</script><img src=x onerror=window.PWN=2> ${'`x` ${7*7}'} \u202Egnp.exe \U0001F600 \e]0;HACKED\a\e[31mRED\e[2J \"q\" 'q' &amp; **b** | pipe\nsecond line # h [l](javascript:alert(1)) ![i](http://evil.example/i.png) <!--<script> \u2028 \x9b2J"
start: 2026-01-05
horizon: 20 d
opening: { hours: { mon-fri: 08:00-16:00 } }
links:
  net: { outages: [ { since: in 2 d, lasts: 1 d, note: "</script><script>window.PWN=3</script>\e[31m" } ] }
supplies:
  constructor: { stock: 5000, price: 3 }
  toString: { stock: 500, waste: 1 % }
depots:
  constructor: { repair: 2 d }
pools:
  constructor: { units: 2 }
  hasOwnProperty: { units: { constructor: {}, valueOf: { away: { at: constructor, since: 3 d ago } } } }
  desk:
    units: 1
    failures: { name: "=cmd|' /C calc'!A0", every: exponential(mean 5 d), takes: 1 h }
services:
  valueOf:
    arrivals: poisson(100 per day)
    waiting: 10
    classes: { constructor: { share: 10 %, priority: 1 }, toString: {} }
    route:
      - { at: constructor, name: "=1+1<script>window.PWN=4</script>", takes: 4 min, uses: { constructor: 1 }, needs: [net] }
      - { at: hasOwnProperty, name: "+SUM(A1)\t@x", takes: 4 min, uses: { toString: 1 } }
      - { at: desk, name: "\e[31mstep\r\nX-Header: 1", takes: 1 min }
  hasOwnProperty:
    arrivals: poisson(1 per day)
    route: [{ at: constructor, takes: 1 min }]
targets: { valueOf: 2 d }
triggers:
  constructor: { when: backlog of valueOf > 5, do: { overtime: { pool: constructor, days: sat, hours: 08:00-10:00 } } }
plans:
  constructor: { title: "=cmd|' /C calc'!A0" }
  more: { title: "</title><svg onload=window.PWN=6>\"'\e]0;T\a\e[1mBOLD", pools: { constructor: { units: 3 } } }
  turned: { title: "-2+3;x\u202E\u2066\u200F", pools: { desk: { units: 2 } } }
  tab: { title: "\tTab\r\nCRLF\x01\x0b", pools: { constructor: { units: 4 } } }
  people: { title: "\U0001F469\u200D\U0001F469\u200D\U0001F467 عربي עברית" }
`
