package import Diagnostics
package import PromiseModel

/// The settings of a site: `webbplats.yml`.
package struct SiteSettings: Sendable {
    /// The name of the site.
    package var name: String
    /// Where the site is published.
    package var address: SiteAddress
    package var publisher: Publisher
    /// The language of the frame of the pages.
    package var language: Language
    /// How often the work is summed up.
    package var cadence: Cadence
    /// How many days may pass without a follow-up before staff are warned; nil where the cadence decides.
    package var reminderDays: Int?
    /// Names of persons that may stand on the site.
    package var allowedNames: [String]
    /// The IRI of the licence the data is free under.
    package var license: String?
    package var accessibility: AccessibilityStatement?
    package var redirects: [Redirect]
    package var removals: [Removal]
    package var menus: Menus
    /// `färg`: the municipality's colour, in place of the style sheet's.
    package var color: Located<RGBColor>?
    /// `logotyp`: a picture in the content, in place of the sign beside the name.
    package var logo: Located<String>?
    /// `om exemplen`: the page that says why some of the content is made up.
    package var aboutExamples: Located<String>?
    /// `meddelande`: what stands on top of all pages for some days.
    package var notice: Notice?
    /// `undantag`: kinds of warnings that do not apply to the settings, and why.
    package var exemptions: [PageFields.Exemption] = []
    /// The file, for problems that belong to the settings as a whole.
    package var source: SourceText
    /// All that the file says, for rules of privacy.
    package var values: [Located<String>] = []
    /// What the file says, or should say, that could not be read. What stands for it is made up, or as if the key were not
    /// there, so nothing may be concluded from it.
    package var unread: Set<Part> = []

    /// The keys from whose value, or absence, problems elsewhere are concluded.
    package enum Part: String, Sendable, CaseIterable {
        case name = "namn"
        case address = "adress"
        case publisher = "utgivare"
        case language = "språk"
        case cadence = "uppföljning"
        case reminder = "påminnelse"
        case allowedNames = "tillåtna namn"
        case accessibility = "tillgänglighet"
        case redirects = "vidarebefordringar"
        case removals = "borttaget"
    }

    /// How long an activity may go without a follow-up before staff are warned.
    package var followUpLimit: FollowUpLimit { reminderDays.map(FollowUpLimit.days) ?? .period(cadence) }

    /// The address, unless it could not be read.
    package var knownAddress: SiteAddress? { unread.contains(.address) ? nil : address }
    /// Whether a value that a site cannot do without is made up.
    package var hasStandIns: Bool { !unread.isDisjoint(with: [.name, .address, .publisher]) }

    /// Who answers for the site.
    package struct Publisher: Sendable, Equatable {
        package var name: String
        package var organisationNumber: String?
        package var address: String?
        package var telephone: String?
        package var email: String?

        package init(
            name: String, organisationNumber: String? = nil, address: String? = nil, telephone: String? = nil,
            email: String? = nil
        ) {
            self.name = name
            self.organisationNumber = organisationNumber
            self.address = address
            self.telephone = telephone
            self.email = email
        }

        /// Whether readers are told of a way to write or to call.
        package var canBeReached: Bool { email != nil || telephoneAddress != nil }

        /// `0589-870 00` as `tel:+4658987000` (RFC 3966); a number with + or 00 before it keeps its country, without the
        /// zero in parentheses that is dialled at home only. A short number (`114 14`) stays short. Nil without digits.
        package var telephoneAddress: String? {
            let text = telephone ?? ""
            var digits = text.filter { $0.isASCII && $0.isNumber }[...]
            if digits.isEmpty { return nil }
            if text.hasPrefix("00") {
                digits = digits.dropFirst(2)
            } else if !text.hasPrefix("+") {
                return digits.hasPrefix("0") ? "tel:+46\(digits.dropFirst())" : "tel:\(digits)"
            }
            // No number of Sweden begins with a zero behind its country.
            if digits.hasPrefix("460") {
                digits = "46" + digits.dropFirst(3)
            } else if let zero = text.firstRange(of: "(0)") {
                let country = text[..<zero.lowerBound].filter { $0.isASCII && $0.isNumber }.drop { $0 == "0" }
                digits = country + digits.dropFirst(country.count + 1)
            }
            return "tel:+\(digits)"
        }
    }

    /// An old address that leads to a new one.
    package struct Redirect: Sendable {
        package var from: Located<String>
        package var to: Located<String>
    }

    /// An address that was published and is gone on purpose.
    package struct Removal: Sendable {
        package var address: Located<String>
        package var date: CalendarDate
        package var reason: String
    }

    /// The site's navigation.
    package struct Menus: Sendable {
        /// At the head of every page.
        package var main: [MenuItem] = []
        /// At the foot of every page.
        package var footer: [MenuItem] = []
    }

    /// Something that everybody is to be told for some days.
    package struct Notice: Sendable {
        package var text: String
        /// The first day; nil for any day before the last.
        package var from: CalendarDate?
        /// The last day, included.
        package var until: Located<CalendarDate>

        /// Whether it is told on a day.
        package func isTold(on day: CalendarDate) -> Bool { day <= until.value && from.map { $0 <= day } ?? true }
    }

    package struct MenuItem: Sendable {
        package var text: String
        package var address: Located<String>

        package init(text: String, address: Located<String>) {
            self.text = text
            self.address = address
        }
    }
}

/// What lag (2018:1937) 13 § and Digg's list want said of the site's accessibility (`tillgänglighet`).
package struct AccessibilityStatement: Sendable {
    /// How far the site keeps the law, as the publisher says it.
    package enum Conformance: Sendable, Hashable, CaseIterable {
        case full, partial, none
    }

    package struct Shortcoming: Sendable, Equatable {
        package var what: String
        package var reason: String
    }

    package var conformance: Conformance
    package var shortcomings: [Shortcoming]
    /// The day of the assessment.
    package var assessed: Located<CalendarDate>
    /// How it was assessed.
    package var method: String
    /// The day the statement was last looked over.
    package var updated: CalendarDate
    /// Where to report a shortcoming.
    package var contact: String
}
