package import Diagnostics
import SiteContent

/// What is asked of whoever begins a site, as it was answered.
package struct NewSiteAnswers: Sendable, Equatable {
    package var name = ""
    package var address = ""
    package var publisher = ""
    package var email = ""
    package var year = ""
    /// The focus areas' titles.
    package var areas: [String] = []

    package init() {}

    /// The questions, in the order in which they are asked.
    package enum Question: String, Sendable, CaseIterable {
        case name = "namn"
        case address = "adress"
        case publisher = "utgivare"
        case email = "e-post"
        case year = "år"
        case areas = "områden"

        package var text: LocalizedText {
            switch self {
            case .name: LocalizedText(sv: "Vad ska webbplatsen heta?", en: "What is the site to be called?")
            case .address: LocalizedText(sv: "Vilken adress ska den få?", en: "Which address is it to have?")
            case .publisher: LocalizedText(sv: "Vem ger ut den?", en: "Who publishes it?")
            case .email: LocalizedText(sv: "Vilken e-postadress når er?", en: "Which e-mail address reaches you?")
            case .year: LocalizedText(sv: "Vilket år gäller löftet?", en: "Of which year is the promise?")
            case .areas: LocalizedText(sv: "Vilka fokusområden har det?", en: "Which focus areas has it?")
            }
        }

        /// How an answer looks.
        package var example: LocalizedText {
            switch self {
            case .name: LocalizedText(sv: "Medborgarlöfte i Exempelby", en: "Medborgarlöfte i Exempelby")
            case .address: LocalizedText("https://www.exempelby.se/lofte/")
            case .publisher: LocalizedText(sv: "Exempelby kommun", en: "Exempelby kommun")
            case .email: LocalizedText("kommun@exempelby.se")
            case .year: LocalizedText(sv: "2027, eller 2027-2028", en: "2027, or 2027-2028")
            case .areas: LocalizedText(sv: "Trygga vägar, Bedrägerier", en: "Trygga vägar, Bedrägerier")
            }
        }
    }

    /// The answer to a question, as it is asked in one line: areas are parted by commas.
    package subscript(question: Question) -> String {
        get {
            switch question {
            case .name: name
            case .address: address
            case .publisher: publisher
            case .email: email
            case .year: year
            case .areas: areas.joined(separator: ", ")
            }
        }
        set {
            let answer = AnswerReader.trimmed(newValue)
            switch question {
            case .name: name = answer
            case .address: address = answer
            case .publisher: publisher = answer
            case .email: email = answer
            case .year: year = answer.replacing("–", with: "-")
            case .areas: areas = Self.areas(answer)
            }
        }
    }

    /// Titles that are parted by commas or stand on lines of their own.
    private static func areas(_ answer: String) -> [String] {
        answer.split { $0 == "," || $0.isNewline }.map { AnswerReader.trimmed(String($0)) }.filter { !$0.isEmpty }
    }
}
