/// What the value of a key is read as: a scalar's type comes from its key, never from its looks.
package enum KeyType: Sendable, Equatable {
    /// A line of text.
    case text
    /// A paragraph with inline Markdown.
    case paragraph
    /// Paragraphs and lists with inline Markdown.
    case prose
    /// A day, `2024-03-12`.
    case day
    /// A date as precisely as it is known: a day, a month, a part of a year, a season or a year.
    case date
    /// The same, or `okänt`.
    case dateIfKnown
    /// The same as `date`, or `ja` where nobody knows when.
    case dateIfDone
    /// The same as `date`, or `tills vidare`.
    case dateIfAny
    /// A time of the day, or from one to another.
    case time
    /// A number with point or decimal comma.
    case number
    /// A whole number.
    case count(ClosedRange<Int>)
    /// A number, with `minst`, `högst`, `drygt`, `knappt` or `ungefär` before it where it is not exact.
    case amount
    /// A number with `minst` or `högst` before it, for all of the time or `per kvartal` and the like; `fler än förra året` and
    /// its like; or years with one each.
    case target
    /// A week, a month or another part of a year that something is counted for.
    case countedPeriod
    /// A quarter, a tertial, a half year or a year.
    case period
    /// `ja` or `nej`.
    case flag
    /// One word of a few.
    case choice(Choice)
    /// A picture or another file beside the page, by its name.
    case file
    /// An address of the site, or of another.
    case address
    /// One address or text; or, where there are several, dashes with keys of their own each.
    case addressOrItems(ContentForm)
    /// An address of the site, or dashes with one each.
    case addresses
    /// Where on the earth: latitude and longitude in WGS84, `59.39, 15.84`.
    case coordinates
    /// A colour, `#RRGGBB`.
    case color
    /// The name of what an entry of `ändringar` is about.
    case fieldName
    /// Dashes with a text each.
    case texts
    /// Dashes with a paragraph with inline Markdown each.
    case paragraphs
    /// Dashes with names of files of the content each: dialogues, or data series.
    case fileNames
    /// Dashes with periods of a data series.
    case periods
    /// `ja` or `nej`, or dashes with periods of a data series.
    case flagOrPeriods
    /// Keys that are free, with a text each.
    case entries
    /// Dashes with keys of their own each.
    case items(ContentForm)
    /// A name, or dashes with a name or with keys of their own each, of which the first is the name.
    case namedItems(ContentForm)
    /// Keys of its own.
    case mapping(ContentForm)

    /// The words that a choice is among stand where the values are that they name.
    package enum Choice: Sendable {
        case status, goalReached, decision, manner, cadence, presentation, conformance, language, responsibility,
            direction
    }
}
