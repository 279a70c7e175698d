/// The words of Swedish dates.
package enum SwedishDates {
    package static let months = [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
        "december",
    ]

    package static let weekdays = [
        "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "måndagar", "tisdagar", "onsdagar",
        "torsdagar", "fredagar", "lördagar", "söndagar", "vardag", "vardagar", "helger",
    ]
}
