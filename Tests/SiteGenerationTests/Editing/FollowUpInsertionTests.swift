import Diagnostics
import PromiseModel
import TestSupport
import Testing

@testable import SiteContent
@testable import SiteGeneration
@testable import SiteModel

@Suite struct FollowUpInsertionTests {
    private func followUp(_ date: String, _ text: String = "Klart.") throws -> FollowUp {
        FollowUp(date: try #require(KnownDate(date) as KnownDate?), text: text)
    }

    private func inserted(_ followUp: FollowUp, into text: String) throws -> String {
        let source = SourceText(path: "a.md", text)
        let change = try FollowUpInsertion(followUp).insert(into: SourceFile(path: "2024/a/a.md", source: source))
        return String(decoding: change.file.source.bytes, as: UTF8.self)
    }

    @Test func aNewListIsWrittenLastInTheFrontMatter() throws {
        let text = "---\nrubrik: A # anteckning\nansvarig: 'B'\n---\n\nText.\n"
        #expect(
            try inserted(followUp("2024-03-01"), into: text)
                == "---\nrubrik: A # anteckning\nansvarig: 'B'\nuppföljningar:\n  - datum: 2024-03-01\n    text: Klart.\n---\n\nText.\n"
        )
    }

    @Test func theNewestIsAddedLastWithTheListsOwnIndentation() throws {
        let text = "---\nuppföljningar:\n- datum: 2024-01-01\n  text: >\n    Lång\n    text.\nrubrik: A\n---\n"
        #expect(
            try inserted(followUp("2024-03-01"), into: text)
                == "---\nuppföljningar:\n- datum: 2024-01-01\n  text: >\n    Lång\n    text.\n- datum: 2024-03-01\n  text: Klart.\nrubrik: A\n---\n"
        )
    }

    @Test func anOlderOneIsPutInItsPlace() throws {
        let text = "---\nuppföljningar:\n  - datum: 2024-01-01\n    text: a\n  - datum: 2024-05-01\n    text: b\n---\n"
        #expect(
            try inserted(followUp("2024-03-01"), into: text)
                == "---\nuppföljningar:\n  - datum: 2024-01-01\n    text: a\n  - datum: 2024-03-01\n    text: Klart.\n  - datum: 2024-05-01\n    text: b\n---\n"
        )
    }

    @Test func lineBreaksAreThoseOfTheFile() throws {
        let text = "---\r\nrubrik: A\r\n---\r\n"
        #expect(
            try inserted(followUp("2024-03-01"), into: text)
                == "---\r\nrubrik: A\r\nuppföljningar:\r\n  - datum: 2024-03-01\r\n    text: Klart.\r\n---\r\n")
    }

    @Test func everyFieldIsWrittenAndReadsBack() throws {
        let followUp = FollowUp(
            date: try #require(KnownDate("2024-03-01") as KnownDate?), text: "Nu: klart #1", status: .partlyDone,
            outcome: DecimalNumber("2,5"), reason: "- sjukdom", evidence: "/2024/rapporter/2024-kv1/")
        let text = try inserted(followUp, into: "---\nrubrik: A\nansvarig: B\n---\n")
        #expect(
            text.contains(
                "    status: delvis genomförd\n    utfall: 2,5\n    orsak: \"- sjukdom\"\n    text: \"Nu: klart #1\"\n")
        )
        let source = SourceText(path: "a.md", text)
        let page = PageReader(language: .swedish, reservedAnchors: []).read(
            SourceFile(path: "2024/a/b.md", source: source), place: .activity(promise: "2024", area: "a"))
        #expect(page.diagnostics.isEmpty)
        guard case .activity(let details)? = page.page?.details else {
            Issue.record("no activity")
            return
        }
        #expect(details.activity.followUps == [followUp])
    }

    @Test(
        "Texts that YAML would take for something else read back as they are",
        arguments: [
            "a: b", "# a", "- a", "a #b", "[a]", "{a}", "\"a\"", "'a'", "*a*", "&a", "!a", "%a", "@a", "`a`", "a:",
            " a",
            "a\\b", "---", "|", ">", "? a", "ja", "null", "2024-03-12", "en \"sådan\" sak", "tre\nrader\nhär",
        ])
    func anyTextReadsBack(text: String) throws {
        let result = try inserted(followUp("2024-03-01", text), into: "---\nrubrik: A\nansvarig: B\n---\n")
        let read = PageReader(language: .swedish, reservedAnchors: []).read(
            SourceFile(path: "2024/a/b.md", source: SourceText(path: "a.md", result)),
            place: .activity(promise: "2024", area: "a"))
        guard case .activity(let details)? = read.page?.details else {
            // A text such as "- a" is a list to Markdown, which is refused; but YAML has read it right.
            #expect(read.diagnostics.allSatisfy { $0.code == .inlineMarkdownOnly })
            return
        }
        #expect(details.activity.followUps.first?.text == text)
    }

    @Test(
        "A key without a value is filled, and every other byte is kept",
        arguments: [
            ("uppföljningar:", "uppföljningar:"), ("uppföljningar: []", "uppföljningar:"),
            ("uppföljningar: # inga än", "uppföljningar: # inga än"),
            ("uppföljningar: []  # inga än", "uppföljningar:  # inga än"),
            ("uppföljningar:\n  # skriv här", "uppföljningar:\n  # skriv här"),
            ("uppföljningar: [\n  ]", "uppföljningar:"),
        ])
    func anEmptyListIsFilled(key: String, kept: String) throws {
        #expect(
            try inserted(followUp("2024-03-01"), into: "---\nrubrik: A\n\(key)\nansvarig: B\n---\n")
                == "---\nrubrik: A\n\(kept)\n  - datum: 2024-03-01\n    text: Klart.\nansvarig: B\n---\n")
    }

    @Test func aCommentWithinAnEntryStaysInIt() throws {
        let entry = "  - datum: 2024-01-01\n    text: a\n    # kommentar i posten\n"
        #expect(
            try inserted(followUp("2024-03-01"), into: "---\nuppföljningar:\n\(entry)# om rubriken\nrubrik: A\n---\n")
                == "---\nuppföljningar:\n\(entry)  - datum: 2024-03-01\n    text: Klart.\n# om rubriken\nrubrik: A\n---\n"
        )
        let last = "  # om maj\n  - datum: 2024-05-01\n    text: b\n"
        #expect(
            try inserted(followUp("2024-03-01"), into: "---\nuppföljningar:\n\(entry)\(last)---\n")
                == "---\nuppföljningar:\n\(entry)  - datum: 2024-03-01\n    text: Klart.\n\(last)---\n")
    }

    @Test func aNewListIsIndentedAsTheKeysAre() throws {
        #expect(
            try inserted(followUp("2024-03-01"), into: "---\n  rubrik: A\n  ansvarig: B\n---\n")
                == "---\n  rubrik: A\n  ansvarig: B\n  uppföljningar:\n    - datum: 2024-03-01\n      text: Klart.\n---\n"
        )
    }

    @Test(
        "A status of its own is in the way of the first follow-up",
        arguments: ["", "uppföljningar:\n", "uppföljningar: []\n"])
    func ownStatus(list: String) throws {
        let marked = MarkedText("---\nrubrik: A\n⟦status: planerad⟧\n\(list)---\n")
        let source = marked.source(path: "a.md")
        do {
            _ = try FollowUpInsertion(followUp("2024-03-01")).insert(
                into: SourceFile(path: "2024/a/a.md", source: source))
            Issue.record("inserted")
        } catch let obstacle as FollowUpInsertion.Obstacle {
            #expect(obstacle.problems.map(\.code) == [.statusWithFollowUps])
            #expect(obstacle.problems.map(\.location?.range) == marked.ranges)
            #expect(
                obstacle.problems.first?.advice?.swedish.contains("ta först bort raden ”status: planerad” (rad 3)")
                    == true)
        }
    }

    @Test(
        "What is no list is told with its place",
        arguments: [
            "uppföljningar: ⟦Vi har inte börjat⟧", "uppföljningar:\n  ⟦datum: 2024-01-01\n  text: a⟧",
            "uppföljningar: ⟦\"\"⟧",
        ])
    func noList(marked: String) throws {
        let marked = MarkedText("---\nrubrik: A\n\(marked)\nansvarig: B\n---\n")
        let file = SourceFile(path: "2024/a/a.md", source: marked.source(path: "a.md"))
        do {
            _ = try FollowUpInsertion(followUp("2024-03-01")).insert(into: file)
            Issue.record("inserted")
        } catch let obstacle as FollowUpInsertion.Obstacle {
            #expect(obstacle.problems.count == 1 && obstacle.problems.hasErrors)
            #expect(obstacle.problems.first?.location?.range?.lowerBound == marked.ranges.first?.lowerBound)
        }
    }

    @Test func aListInBracketsIsRefusedAtItsPlace() throws {
        let text = "---\nuppföljningar: [{datum: 2024-01-01, text: a}]\n---\n"
        #expect(throws: FollowUpInsertion.Obstacle.self) { try inserted(followUp("2024-03-01"), into: text) }
    }

    @Test func aFileThatCannotBeReadIsRefused() throws {
        #expect(throws: FollowUpInsertion.Obstacle.self) {
            try inserted(followUp("2024-03-01"), into: "ingen framsida")
        }
    }
}
