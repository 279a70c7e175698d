import Diagnostics
import Localization
import PromiseModel
import SiteContent
import SiteModel

/// View models of the pages that say one thing, and of the accessibility statement.
extension PageRenderer {
    /// Shown at any address that does not exist, so its links are made from the root of the host.
    func notFoundView() -> MessagePageView {
        let context = context(at: .root)
        let root = site.settings.address.path
        let lists = [(Word.allPromises, GeneratedPages.promises), (.registerTitle, GeneratedPages.register)].map {
            LinkView(text: context.word($0), href: root + $1.path.dropFirst())
        }
        return MessagePageView(
            frame: frames.frame(
                context, title: [context.word(.notFoundTitle), site.settings.name],
                description: context.word(.notFoundSentence),
                crumbs: [], isListed: false, root: root
            ).withoutBreadcrumbs,
            words: words(context), title: context.word(.notFoundTitle), sentence: context.word(.notFoundSentence),
            link: LinkView(text: context.word(.toStart), href: root), more: site.promises.isEmpty ? [] : lists,
            redirect: "")
    }

    func redirectView(_ redirect: ResolvedRedirect) -> MessagePageView {
        let context = context(at: redirect.from)
        let isInternal = redirect.to.hasPrefix("/")
        let href = isInternal ? redirect.from.relativeReference(to: redirect.to) : redirect.to
        let title = (isInternal ? site.targets.page(at: redirect.to)?.title : nil) ?? SourceReference.shown(redirect.to)
        return MessagePageView(
            frame: frames.frame(
                context, title: [context.word(.movedTitle) + ": " + redirect.from.path, site.settings.name],
                description: "", crumbs: [], isListed: false
            ).withoutBreadcrumbs,
            words: words(context), title: context.word(.movedTitle), sentence: context.word(.movedSentence),
            link: LinkView(text: title, href: href), redirect: href)
    }

    func removalView(_ removal: ResolvedRemoval) -> MessagePageView {
        let context = context(at: removal.permalink)
        let sentence = context.sentences.removed(on: removal.removal.date, reason: removal.removal.reason)
        return MessagePageView(
            frame: frames.frame(
                context,
                title: [context.word(.removedTitle) + ": " + removal.permalink.path, site.settings.name],
                description: sentence, crumbs: [], isListed: false
            ).withoutBreadcrumbs,
            words: words(context), title: context.word(.removedTitle), sentence: sentence,
            link: LinkView(text: context.word(.toStart), href: context.href(.root)), redirect: "")
    }

    func statementView(_ statement: AccessibilityStatement) -> StatementPageView {
        let permalink = GeneratedPages.accessibility
        let context = context(at: permalink)
        let title = context.word(.accessibilityStatement)
        let sentence = context.sentences.conformance(
            statement.conformance, site: site.settings.name, publisher: site.settings.publisher.name)
        return StatementPageView(
            frame: frames.frame(
                context, title: [title, site.settings.name], description: sentence, crumbs: [],
                updated: KnownDate(statement.updated)),
            words: words(context), title: title, statement: statement, sentence: sentence,
            assessed: context.date(statement.assessed.value), updated: context.date(statement.updated))
    }
}

extension FrameView {
    fileprivate var withoutBreadcrumbs: FrameView {
        FrameView(
            language: language, title: title, description: description, canonical: canonical, root: root,
            assetVersion: assetVersion,
            breadcrumbs: [], updated: updated, isSiteUpdated: isSiteUpdated, site: site)
    }
}
