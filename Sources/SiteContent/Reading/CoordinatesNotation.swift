import Diagnostics
import FrontMatter
import PromiseModel

/// How people write coordinates when they do not write `59.39, 15.84`.
enum CoordinatesNotation {
    /// What to write instead; nil when nobody can tell.
    static func hint(for text: String) -> ValueHint? {
        // `59,39,15,84` has three commas: the second parts the numbers.
        let commas = text.split(separator: ",").map { String($0.drop { $0 == " " }) }
        if commas.count == 4, let found = Coordinates("\(commas[0]).\(commas[1]), \(commas[2]).\(commas[3])") {
            return mend(found)
        }
        let marked = text.filter { !"°NnEeÖö".contains($0) }
        if marked != text, let found = Coordinates(marked) { return mend(found) }
        guard let (first, second) = Coordinates.numbers(in: text) else { return nil }
        let swapped = Coordinates(latitude: second, longitude: first)
        if swapped.isInSweden { return mend(swapped) }
        if first.approximate > 1000, second.approximate > 1000 {
            return ValueHint(
                LocalizedText(
                    sv: "det ser ut som SWEREF 99; skriv latitud och longitud i WGS84, som kartor på webben visar",
                    en: "that looks like SWEREF 99; write latitude and longitude in WGS84, as maps on the web show them"
                ))
        }
        return ValueHint(
            LocalizedText(
                sv: "platsen ligger inte i Sverige; skriv latitud och sedan longitud",
                en: "the place is not in Sweden; write latitude, and then longitude"))
    }

    private static func mend(_ coordinates: Coordinates) -> ValueHint {
        let text = coordinates.plain
        return ValueHint(LocalizedText(sv: "skriv \(text)", en: "write \(text)"), replacement: text)
    }
}
