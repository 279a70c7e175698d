import ContentFormat
import SiteContent

/// The keys that a whole file may have, in the order in which people write them: what every page may have round what its kind
/// has, and last the lists that grow.
struct FileForm: Sendable {
    /// A key with the table that it comes from.
    struct Key: Sendable {
        let field: ContentForm.Field
        let form: ContentForm
    }

    let keys: [Key]
    /// Whether the keys stand above a page's text.
    let isPage: Bool

    /// Nil for a file that has no keys: figures, and what is no page.
    init?(_ place: Place) {
        let kind: ContentForm
        switch place {
        case .settings:
            keys = Self.keys(of: .settings)
            isPage = false
            return
        case .start, .page, .promisePage: kind = .page
        case .promise: kind = .promise
        case .focusArea: kind = .focusArea
        case .activity: kind = .activity
        case .dialogue: kind = .dialogue
        case .report: kind = .report
        case .series: kind = .series
        case .seriesData, .lock, .asset, .misplaced: return nil
        }
        isPage = true
        let own = kind == .page ? [] : Self.keys(of: kind)
        let every = Self.keys(of: .page).filter { page in !own.contains { $0.field.key == page.field.key } }
        let head = every.filter { Self.first.contains($0.field.key) }
        let foot = every.filter { !Self.first.contains($0.field.key) }
        keys =
            head + own.filter { !Self.last.contains($0.field.key) } + foot
            + own.filter { Self.last.contains($0.field.key) }
    }

    private static let first: Set<ContentKey> = [
        .title, .lead, .language, .draft, .published, .unpublished, .updated, .example,
    ]
    private static let last: Set<ContentKey> = [.followUps, .views]

    /// The keys of a table.
    static func keys(of form: ContentForm) -> [Key] { form.fields.map { Key(field: $0, form: form) } }

    /// As they are written.
    var order: [String] { keys.map(\.field.key.rawValue) }
}
