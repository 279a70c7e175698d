package import Diagnostics

/// All templates of a site, read and checked against each other, ready to be bound to view models.
package struct TemplateLibrary: Sendable {
    /// How the name of a template's file ends.
    package static let fileEnding = ".mustache"

    let rules: TemplateRules
    let templates: [Template]
    /// Where each template is in `templates`. Names that differ only in Unicode normalisation are one name.
    let indices: [String: Int]

    /// Reads all templates.
    ///
    /// - Parameters:
    ///   - files: each with the name that other templates use for it: its path below the templates' folder, with `/`,
    ///     without `.mustache`, such as `partials/status`.
    ///   - rules: how strictly; `.strict` for a site.
    /// - Returns: the library, and everything that can be said without knowing a view model: tags and sections that do
    ///   not fit together, unknown partials, parents and blocks; file by file in the order given.
    package static func parse(
        _ files: [(name: String, source: SourceText)], rules: TemplateRules = .strict
    ) -> (library: TemplateLibrary, problems: [Diagnostic]) {
        var templates: [Template] = []
        var indices: [String: Int] = [:]
        var problems: [Diagnostic] = []
        for (name, source) in files {
            if let index = indices[name] {
                problems.append(.duplicateTemplate(name, source, first: templates[index].source))
                continue
            }
            let (template, found) = TemplateParser.parse(name, source, rules: rules)
            indices[name] = templates.count
            templates.append(template)
            problems += found
        }
        let library = TemplateLibrary(rules: rules, templates: templates, indices: indices)
        if rules == .strict {
            var references = ReferenceCheck(library)
            problems += references.run()
        }
        return (library, problems)
    }

    /// Whether there is a template of a name.
    package func has(_ name: String) -> Bool { indices[name] != nil }

    /// The error for a page that there is to make, and that has no template.
    package func missing(_ name: String, _ shape: Shape) -> Diagnostic {
        .unknownPage(name, shape, known: templates.map(\.name))
    }

    /// Binds one template to the view model it will show. See `bind(_:)` for many.
    package func bind(_ name: String, to shape: Shape) -> (template: BoundTemplate?, problems: [Diagnostic]) {
        let (templates, problems) = bind([(name, shape)])
        return (templates.first.flatMap { $0 }, problems)
    }

    /// Binds templates, each to the view model it will show.
    ///
    /// - Parameter constant: a view model, all texts, that is the same on many pages, so that it is given apart when they
    ///   are rendered: see `ConstantTexts`.
    /// - Returns: for each page its template, or nil when something in it or in what it uses is wrong; and what is
    ///   wrong besides that which `parse` has reported. A place that several pages reach is reported once, for the
    ///   first of them.
    package func bind(
        _ pages: [(name: String, shape: Shape)], constant: Shape? = nil
    ) -> (templates: [BoundTemplate?], problems: [Diagnostic]) {
        var problems: [Diagnostic] = []
        var reported: Set<ReportedPlace> = []
        let bound = pages.map { page -> BoundTemplate? in
            guard let index = indices[page.name] else {
                let problem = Diagnostic.unknownPage(page.name, page.shape, known: templates.map(\.name))
                if reported.insert(ReportedPlace(problem, page: page.name)).inserted { problems.append(problem) }
                return nil
            }
            var binder = Binder(self, page: index, shape: page.shape, constant: constant)
            let template = binder.bind()
            for problem in binder.problems where reported.insert(ReportedPlace(problem, page: nil)).inserted {
                problems.append(problem)
            }
            return template
        }
        return (bound, problems)
    }
}

/// By what two reports are known to be of the same problem.
private struct ReportedPlace: Hashable {
    let code: DiagnosticCode
    let path: String?
    let range: Range<Int>?
    let page: String?

    init(_ problem: Diagnostic, page: String?) {
        code = problem.code
        path = problem.location?.source.path
        range = problem.location?.range
        self.page = page
    }
}
