/**
 * The report as a typesetter's program for Typst. It reads all that a scenario or its results say from /report.json, as
 * data: no text of theirs is ever read as Typst.
 */
export const typstSource = String.raw`
#let report = json("/report.json")
#let words = report.words
#set document(title: report.title, author: "antrean")
#set text(lang: report.language, font: ("Libertinus Serif", "DejaVu Sans Mono"), size: 10.5pt)
#set par(leading: 0.62em, spacing: 0.9em)
#set page(
  paper: "a4",
  margin: (x: 2.2cm, y: 2.2cm),
  footer: context {
    let number = here().page()
    if number > 1 {
      set text(size: 9pt)
      align(center, words.page-before + str(number) + words.page-between + str(counter(page).final().first()) + words.page-after)
    }
  },
)
#show heading: set text(fill: rgb("#1F3B57"))
#show heading.where(level: 1): set block(above: 1.6em, below: 0.9em)
#show heading.where(level: 2): set block(above: 1.3em, below: 0.7em)
#set figure.caption(separator: ". ")
#set list(spacing: 0.75em)
#show figure.caption: set text(size: 9pt)
#show figure.caption: set align(left)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.where(kind: table): set block(breakable: true)
#show figure.where(kind: table): it => {
  show figure.caption: set block(sticky: true)
  it
}
#show figure: set block(above: 1.1em, below: 1.1em)

#let facts(items) = {
  for fact in items [
    #par[#strong(fact.name + ":") #fact.value]
  ]
}

#let cell(it, size) = {
  set text(size: size)
  it.text
  if it.interval != none {
    linebreak()
    text(size: 0.9em, fill: rgb("#555555"), it.interval)
  }
}

#let table-block(it) = {
  let size = if it.columns.len() > 4 { 8.2pt } else { 9pt }
  figure(
    kind: table,
    supplement: words.table,
    caption: it.caption,
    {
      set par(justify: false, leading: 0.5em)
      table(
        columns: it.widths.map(width => width * 1fr),
        align: (column, row) => (if it.columns.at(column).numeric { right } else { left }) + top,
        stroke: (x, y) => (top: if y == 0 { none } else { 0.5pt + rgb("#B8C4D0") }),
        fill: (x, y) => if y == 0 { rgb("#E7EDF3") },
        inset: (x: 4pt, y: 3.5pt),
        table.header(..it.columns.map(column => text(size: size, weight: "bold", column.title))),
        ..it.rows.flatten().map(each => table.cell(breakable: false, cell(each, size))),
      )
    },
  )
  for note in it.notes {
    block(above: 0.5em, below: 0.5em, text(size: 8.5pt, note))
  }
}

#let blocks(items) = {
  for it in items {
    if it.kind == "headline" {
      block(fill: rgb("#F1F5F9"), inset: 9pt, width: 100%, text(size: 12pt, weight: "bold", it.text))
    } else if it.kind == "paragraph" {
      par(it.text)
    } else if it.kind == "list" {
      list(..it.items.map(each => block(breakable: false, each)))
    } else if it.kind == "facts" {
      facts(it.facts)
    } else if it.kind == "figure" {
      figure(
        image(it.path, alt: it.alt, width: 100%),
        kind: image,
        placement: if it.floats { bottom } else { none },
        supplement: words.figure,
        caption: it.caption,
      )
    } else {
      table-block(it)
    }
  }
}

#v(2.5cm)
#block(text(size: 24pt, weight: "bold", fill: rgb("#1F3B57"), report.title))
#v(0.4cm)
#text(size: 13pt, report.subtitle)
#v(1.2cm)
#facts(report.coverFacts)
#v(1.2cm)
#outline(title: words.contents, depth: 2)
#pagebreak()

#for section in report.sections {
  if section.startsPage { pagebreak(weak: true) }
  heading(level: if section.isPart { 2 } else { 1 }, section.heading)
  blocks(section.blocks)
}
`
