/// A mapping of the content format, version 1, with the keys that may stand in it.
package enum ContentForm: Sendable, CaseIterable {
    /// What every page may have.
    case page
    case promise, focusArea, activity, dialogue, report, series
    /// An item of `källa`, where it is a list.
    case source
    /// An item of `parter`.
    case party
    /// An item of `ansvarig`.
    case responsible
    /// An item of `platser`.
    case place
    /// An item of `uppföljningar`.
    case followUp
    /// An item of `delutfall`.
    case outcomePart
    /// An item of `delmål`.
    case step
    /// An item of `synpunkter`.
    case view
    /// An item of `ändringar`.
    case change
    /// `webbplats.yml`
    case settings
    /// `utgivare`
    case publisher
    /// `tillgänglighet`
    case accessibility
    /// An item of `brister`.
    case shortcoming
    /// An item of `borttaget`.
    case removal
    /// `meddelande`
    case notice
    /// `menyer`
    case menus
    /// An item of a menu.
    case menuItem

    /// A key in it.
    package struct Field: Sendable, Equatable {
        package let key: ContentKey
        package let type: KeyType
        package let isRequired: Bool

        fileprivate init(_ key: ContentKey, _ type: KeyType, required: Bool = false) {
            self.key = key
            self.type = type
            isRequired = required
        }
    }

    /// The keys of each kind of page, and of what is in their lists, each once: all that an entry of `ändringar` may name.
    package static let keysOfPages: [ContentKey] = {
        var seen: Set<ContentKey> = []
        return [
            page, promise, focusArea, activity, dialogue, report, series, source, party, responsible, place, step,
            followUp, outcomePart, view,
        ]
        .flatMap(\.fields).map(\.key).filter { seen.insert($0).inserted }
    }()

    /// In the order in which people write them.
    package var fields: [Field] {
        switch self {
        case .page: Self.pageFields
        case .promise: Self.promiseFields
        case .focusArea: Self.focusAreaFields
        case .activity: Self.activityFields
        case .dialogue: Self.dialogueFields
        case .report: Self.reportFields
        case .series: Self.seriesFields
        case .source: Self.sourceFields
        case .party: Self.partyFields
        case .responsible: Self.responsibleFields
        case .place: Self.placeFields
        case .outcomePart: Self.outcomePartFields
        case .step: Self.stepFields
        case .followUp: Self.followUpFields
        case .view: Self.viewFields
        case .change: Self.changeFields
        case .settings: Self.settingsFields
        case .publisher: Self.publisherFields
        case .accessibility: Self.accessibilityFields
        case .shortcoming: Self.shortcomingFields
        case .removal: Self.removalFields
        case .notice: Self.noticeFields
        case .menus: Self.menuFields
        case .menuItem: Self.menuItemFields
        }
    }

    private static let pageFields = [
        Field(.title, .text, required: true),
        Field(.lead, .paragraph),
        Field(.language, .choice(.language)),
        Field(.draft, .flag),
        Field(.published, .day),
        Field(.unpublished, .day),
        Field(.updated, .date),
        Field(.source, .addressOrItems(.source)),
        Field(.example, .flag),
        Field(.picture, .file),
        Field(.pictureDescription, .text),
        Field(.caption, .paragraph),
        Field(.photographer, .text),
        Field(.changes, .items(.change)),
        Field(.exemptions, .entries),
    ]

    private static let sourceFields = [
        Field(.text, .text, required: true), Field(.address, .address), Field(.publisher, .text),
        Field(.fetched, .date),
    ]

    private static let promiseFields = [
        Field(.start, .date, required: true),
        Field(.end, .dateIfAny, required: true),
        Field(.parties, .items(.party), required: true),
        Field(.contributors, .texts),
        Field(.signed, .date),
        Field(.town, .text),
        Field(.document, .file),
        Field(.goal, .paragraph),
        Field(.youSaid, .text),
        Field(.measures, .fileNames),
    ]

    private static let partyFields = [
        Field(.name, .text, required: true), Field(.representative, .text), Field(.role, .text),
    ]

    private static let responsibleFields = [
        Field(.name, .text, required: true), Field(.role, .choice(.responsibility)),
    ]

    private static let placeFields = [
        Field(.name, .text, required: true), Field(.address, .text), Field(.coordinates, .coordinates),
    ]

    private static let focusAreaFields = [
        Field(.number, .count(1...99), required: true),
        Field(.problem, .paragraph),
        Field(.causes, .paragraphs),
        Field(.goal, .paragraph),
        Field(.youSaid, .text),
        Field(.responsible, .namedItems(.responsible)),
        Field(.measures, .fileNames),
        Field(.places, .namedItems(.place)),
        Field(.when, .text),
        Field(.continues, .addresses),
        Field(.related, .addresses),
    ]

    private static let activityFields = [
        Field(.number, .text),
        Field(.responsible, .namedItems(.responsible), required: true),
        Field(.partners, .texts),
        Field(.goal, .paragraph),
        Field(.youSaid, .text),
        Field(.target, .target),
        Field(.baseline, .number),
        Field(.direction, .choice(.direction)),
        Field(.unit, .text),
        Field(.start, .date),
        Field(.due, .date),
        Field(.recurring, .flag),
        Field(.steps, .items(.step)),
        Field(.reason, .paragraph),
        Field(.status, .choice(.status)),
        Field(.dialogues, .fileNames),
        Field(.places, .namedItems(.place)),
        Field(.when, .text),
        Field(.continues, .addresses),
        Field(.related, .addresses),
        Field(.followUps, .items(.followUp)),
    ]

    private static let stepFields = [
        Field(.text, .paragraph, required: true), Field(.due, .date), Field(.stepDone, .dateIfDone),
        Field(.responsible, .text),
    ]

    private static let followUpFields = [
        Field(.date, .dateIfKnown, required: true),
        Field(.text, .paragraph, required: true),
        Field(.status, .choice(.status)),
        Field(.outcome, .amount),
        Field(.covers, .countedPeriod),
        Field(.outcomeParts, .items(.outcomePart)),
        Field(.goalReached, .choice(.goalReached)),
        Field(.reason, .paragraph),
        Field(.evidence, .address),
        Field(.corrects, .date),
    ]

    private static let outcomePartFields = [
        Field(.amount, .amount, required: true), Field(.what, .text, required: true),
    ]

    private static let dialogueFields = [
        Field(.date, .date, required: true),
        Field(.endDate, .day),
        Field(.time, .time),
        Field(.place, .text, required: true),
        Field(.manner, .choice(.manner)),
        Field(.places, .namedItems(.place)),
        Field(.when, .text),
        Field(.participants, .amount),
        Field(.answerCount, .amount),
        Field(.views, .items(.view)),
    ]

    private static let viewFields = [
        Field(.text, .prose, required: true),
        Field(.answer, .prose),
        Field(.answerDue, .day),
        Field(.status, .choice(.decision)),
        Field(.activity, .address),
    ]

    private static let reportFields = [Field(.period, .period, required: true), Field(.decision, .text)]

    /// `källa` is owed too, which every page may have.
    private static let seriesFields = [
        Field(.description, .paragraph, required: true),
        Field(.source, .addressOrItems(.source), required: true),
        Field(.fetched, .date, required: true),
        Field(.next, .day),
        Field(.breaks, .periods),
        Field(.approximate, .flagOrPeriods),
        Field(.presentation, .choice(.presentation)),
        Field(.goal, .number),
        Field(.baseline, .number),
        Field(.direction, .choice(.direction)),
    ]

    private static let changeFields = [
        Field(.date, .date, required: true),
        Field(.field, .fieldName, required: true),
        Field(.before, .text),
        Field(.reason, .paragraph, required: true),
        Field(.correction, .flag),
        Field(.decision, .text),
    ]

    private static let settingsFields = [
        Field(.name, .text, required: true),
        Field(.address, .address, required: true),
        Field(.publisher, .mapping(.publisher), required: true),
        Field(.language, .choice(.language)),
        Field(.followUpCadence, .choice(.cadence)),
        Field(.reminder, .count(1...3650)),
        Field(.allowedNames, .texts),
        Field(.license, .address),
        Field(.accessibility, .mapping(.accessibility)),
        Field(.redirects, .entries),
        Field(.removals, .items(.removal)),
        Field(.menus, .mapping(.menus)),
        Field(.notice, .mapping(.notice)),
        Field(.color, .color),
        Field(.logo, .file),
        Field(.aboutExamples, .address),
        Field(.exemptions, .entries),
    ]

    private static let publisherFields = [
        Field(.name, .text, required: true),
        Field(.organisationNumber, .text),
        Field(.address, .text),
        Field(.telephone, .text),
        Field(.email, .text),
    ]

    private static let accessibilityFields = [
        Field(.conformance, .choice(.conformance), required: true),
        Field(.shortcomings, .items(.shortcoming)),
        Field(.assessed, .day, required: true),
        Field(.method, .text, required: true),
        Field(.updated, .day, required: true),
        Field(.contact, .text, required: true),
    ]

    private static let shortcomingFields = [
        Field(.what, .text, required: true), Field(.reason, .text, required: true),
    ]

    private static let removalFields = [
        Field(.address, .address, required: true), Field(.date, .day, required: true),
        Field(.reason, .text, required: true),
    ]

    private static let noticeFields = [
        Field(.text, .text, required: true), Field(.from, .day), Field(.until, .day, required: true),
    ]

    private static let menuFields = [Field(.mainMenu, .items(.menuItem)), Field(.footer, .items(.menuItem))]

    private static let menuItemFields = [
        Field(.text, .text, required: true), Field(.address, .address, required: true),
    ]
}
