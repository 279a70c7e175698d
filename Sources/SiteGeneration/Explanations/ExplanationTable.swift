package import Diagnostics

extension ProblemExplanation {
    /// What a kind of problem means. A code without an explanation does not compile.
    package static func of(_ code: DiagnosticCode) -> ProblemExplanation {
        switch code {
        case .mergeConflict: mergeConflict
        case .notUTF8: notUTF8
        case .controlCharacter: controlCharacter
        case .fileTooLarge: fileTooLarge
        case .badLink: badLink
        case .badFileName: badFileName
        case .doubtfulFile: doubtfulFile
        case .unlinkedFile: unlinkedFile
        case .damagedText: damagedText
        case .reservedName: reservedName
        case .unsupportedFile: unsupportedFile
        case .mislabeledFile: mislabeledFile
        case .activeDrawing: activeDrawing
        case .wellKnown: wellKnown

        case .missingFrontMatter: missingFrontMatter
        case .unclosedFrontMatter: unclosedFrontMatter
        case .secondFrontMatter: secondFrontMatter
        case .yamlSyntax: yamlSyntax
        case .yamlFeature: yamlFeature
        case .duplicateKey: duplicateKey
        case .unknownKey: unknownKey
        case .missingKey: missingKey
        case .emptyValue: emptyValue
        case .wrongShape: wrongShape
        case .wrongValue: wrongValue
        case .wrongDate: wrongDate
        case .unknownStatus: unknownStatus
        case .datesInWrongOrder: datesInWrongOrder
        case .statusWithFollowUps: statusWithFollowUps
        case .missingReason: missingReason
        case .missingAnswer: missingAnswer
        case .duplicateFollowUp: duplicateFollowUp
        case .unknownField: unknownField
        case .doubtfulDate: doubtfulDate
        case .folderYear: folderYear
        case .reportPeriod: reportPeriod
        case .copiedPromise: copiedPromise

        case .dataSyntax: dataSyntax
        case .dataColumns: dataColumns
        case .dataNumber: dataNumber
        case .dataFormula: ProblemExplanation(FormulaRule())
        case .doubtfulSeries: doubtfulSeries
        case .incompleteSeries: incompleteSeries

        case .rawHTML: rawHTML
        case .headingLevelOne: headingLevelOne
        case .forbiddenScheme: forbiddenScheme
        case .emptyLink: emptyLink
        case .emptyLinkText: emptyLinkText
        case .missingAlt: missingAlt
        case .malformedTable: malformedTable
        case .inlineMarkdownOnly: inlineMarkdownOnly
        case .unintendedCode: unintendedCode

        case .brokenLink: brokenLink
        case .brokenAnchor: brokenAnchor
        case .linkToHiddenPage: linkToHiddenPage
        case .linkToEndingPage: linkToEndingPage
        case .missingImage: missingImage
        case .externalImage: externalImage
        case .unsupportedPicture: unsupportedPicture

        case .missingSettings: missingSettings
        case .missingIndex: missingIndex
        case .misplacedFile: misplacedFile
        case .addressCollision: addressCollision
        case .duplicateNumber: duplicateNumber
        case .unknownActivity: unknownActivity
        case .unknownDialogue: unknownDialogue
        case .unknownSeries: unknownSeries
        case .exampleAmongReal: exampleAmongReal
        case .dueOutsidePeriod: dueOutsidePeriod
        case .overdueFollowUp: overdueFollowUp
        case .lowContrast: lowContrast
        case .accessibilityStatement: accessibilityStatement
        case .unneededExemption: unneededExemption

        case .movedSite: movedSite
        case .vanishedAddress: vanishedAddress
        case .unrecordedChange: unrecordedChange
        case .lostRecord: lostRecord
        case .recordTakenDown: recordTakenDown
        case .quietChange: quietChange
        case .olderThanPublished: olderThanPublished

        case .personalIdentityNumber: ProblemExplanation(PersonalIdentityNumberRule())
        case .personalName: ProblemExplanation(PersonalNameRule())
        case .personalEmail: ProblemExplanation(PersonalEmailRule())
        case .personalTelephone: ProblemExplanation(PersonalTelephoneRule())
        case .personalBirthDate: ProblemExplanation(PersonalBirthDateRule())
        case .personalHome: ProblemExplanation(PersonalHomeRule())
        case .personalProperty: ProblemExplanation(PersonalPropertyRule())
        case .personalVehicle: ProblemExplanation(PersonalVehicleRule())
        case .personalHealth: ProblemExplanation(PersonalHealthRule())
        case .hiddenAuthor: ProblemExplanation(HiddenAuthorRule())
        case .unreadDocument: ProblemExplanation(UnreadDocumentRule())
        case .unreadLink: ProblemExplanation(UnreadLinkRule())
        case .literalMark: ProblemExplanation(LiteralMarkRule())
        case .typedList: ProblemExplanation(TypedListRule())
        case .typedTable: ProblemExplanation(TypedTableRule())
        case .typedHeading: ProblemExplanation(TypedHeadingRule())
        case .bareAddress: ProblemExplanation(BareAddressRule())
        case .vagueLinkText: ProblemExplanation(LinkTextRule())
        case .vagueAltText: ProblemExplanation(VagueAltRule())
        case .skippedHeadingLevel: ProblemExplanation(SkippedHeadingRule())
        case .emptyHeading: ProblemExplanation(EmptyHeadingRule())
        case .longSentence: ProblemExplanation(LongSentenceRule())
        case .hardToRead: ProblemExplanation(ReadabilityRule())
        case .officialese: ProblemExplanation(OfficialeseRule())
        case .unexplainedAbbreviation: ProblemExplanation(UnexplainedAbbreviationRule())
        case .shortenedWord: ProblemExplanation(ShortenedWordRule())
        case .dateNotation: ProblemExplanation(DateNotationRule())
        case .timeNotation: ProblemExplanation(TimeNotationRule())
        case .missingOutcome: ProblemExplanation(MissingOutcomeRule())
        case .sourceWithoutScheme: ProblemExplanation(SourceAddressRule())
        case .heavyPicture: ProblemExplanation(HeavyPictureRule())
        case .mislabeledPicture: ProblemExplanation(MislabeledPictureRule())
        case .picturePosition: ProblemExplanation(PicturePositionRule())

        case .unknownName: unknownName
        case .unknownTemplate: unknownTemplate
        case .unknownBlock: unknownBlock
        case .duplicateBlock: duplicateBlock
        case .duplicateTemplate: duplicateTemplate
        case .contentInParent: contentInParent
        case .unclosedTag: unclosedTag
        case .emptyTag: emptyTag
        case .badDelimiters: badDelimiters
        case .unclosedSection: unclosedSection
        case .unopenedSection: unopenedSection
        case .mismatchedSection: mismatchedSection
        case .nestedTooDeep: nestedTooDeep
        case .escapedHTML: escapedHTML
        case .unescapedText: unescapedText
        case .wrongKind: wrongKind
        case .endlessRecursion: endlessRecursion
        case .templateTooLarge: templateTooLarge
        }
    }
}
