/// Every kind of problem lofte can report, by its stable code.
///
/// A code never changes its meaning: editors search for it, and exemptions name it.
package enum DiagnosticCode: String, Sendable, CaseIterable {
    // MARK: Files
    case notUTF8 = "not-utf8"
    case controlCharacter = "control-character"
    case badLink = "bad-link"
    case badFileName = "bad-file-name"

    // MARK: Front matter
    case missingFrontMatter = "missing-front-matter"
    case unclosedFrontMatter = "unclosed-front-matter"
    case secondFrontMatter = "second-front-matter"
    case yamlSyntax = "yaml-syntax"
    case yamlFeature = "yaml-feature"
    case duplicateKey = "duplicate-key"
    case unknownKey = "unknown-key"
    case missingKey = "missing-key"
    case emptyValue = "empty-value"
    case wrongShape = "wrong-shape"
    case wrongValue = "wrong-value"
    case wrongDate = "wrong-date"
    case unknownStatus = "unknown-status"
    case datesInWrongOrder = "dates-in-wrong-order"
    case statusWithFollowUps = "status-with-follow-ups"
    case missingReason = "missing-reason"

    // MARK: Data series
    case dataSyntax = "data-syntax"
    case dataColumns = "data-columns"
    case dataNumber = "data-number"
    case incompleteSeries = "incomplete-series"

    // MARK: Markdown
    case rawHTML = "raw-html"
    case headingLevelOne = "heading-level-one"
    case forbiddenScheme = "forbidden-scheme"
    case emptyLink = "empty-link"
    case emptyLinkText = "empty-link-text"
    case missingAlt = "missing-alt"
    case malformedTable = "malformed-table"
    case inlineMarkdownOnly = "inline-markdown-only"

    // MARK: Links
    case brokenLink = "broken-link"
    case brokenAnchor = "broken-anchor"
    case linkToHiddenPage = "link-to-hidden-page"
    case missingImage = "missing-image"
    case externalImage = "external-image"

    // MARK: The site as a whole
    case missingSettings = "missing-settings"
    case missingIndex = "missing-index"
    case misplacedFile = "misplaced-file"
    case addressCollision = "address-collision"
    case duplicateNumber = "duplicate-number"
    case unknownActivity = "unknown-activity"
    case unknownDialogue = "unknown-dialogue"
    case unknownSeries = "unknown-series"
    case dueOutsidePeriod = "due-outside-period"
    case overdueFollowUp = "overdue-follow-up"
    case lowContrast = "low-contrast"
    case accessibilityStatement = "accessibility-statement"
    case unneededExemption = "unneeded-exemption"

    // MARK: What was published
    case vanishedAddress = "vanished-address"
    case unrecordedChange = "unrecorded-change"
    case lostRecord = "lost-record"
    case recordTakenDown = "record-taken-down"
    case olderThanPublished = "older-than-published"

    // MARK: Language and privacy
    case personalIdentityNumber = "personal-identity-number"
    case personalName = "personal-name"
    case personalEmail = "personal-email"
    case personalTelephone = "personal-telephone"
    case vagueLinkText = "vague-link-text"
    case skippedHeadingLevel = "skipped-heading-level"
    case emptyHeading = "empty-heading"
    case longSentence = "long-sentence"
    case hardToRead = "hard-to-read"
    case officialese = "officialese"
    case unexplainedAbbreviation = "unexplained-abbreviation"
    case shortenedWord = "shortened-word"
    case dateNotation = "date-notation"
    case timeNotation = "time-notation"
    case missingOutcome = "missing-outcome"
    case sourceWithoutScheme = "source-without-scheme"
    case heavyPicture = "heavy-picture"
    case picturePosition = "picture-position"

    // MARK: Templates
    case unknownName = "unknown-name"
    case unknownTemplate = "unknown-template"
    case unknownBlock = "unknown-block"
    case duplicateBlock = "duplicate-block"
    case duplicateTemplate = "duplicate-template"
    case contentInParent = "content-in-parent"
    case unclosedTag = "unclosed-tag"
    case emptyTag = "empty-tag"
    case badDelimiters = "bad-delimiters"
    case unclosedSection = "unclosed-section"
    case unopenedSection = "unopened-section"
    case mismatchedSection = "mismatched-section"
    case nestedTooDeep = "nested-too-deep"
    case escapedHTML = "escaped-html"
    case unescapedText = "unescaped-text"
    case wrongKind = "wrong-kind"
    case endlessRecursion = "endless-recursion"
    case templateTooLarge = "template-too-large"
}
