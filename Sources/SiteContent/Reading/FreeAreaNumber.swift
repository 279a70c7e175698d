package import Diagnostics
import PromiseModel

/// The number of a focus area that has none of its own yet: what to write depends on the other areas of its promise.
package enum FreeAreaNumber {
    /// The problems with the next free numbers where an area is told to have one, each with another.
    package static func written(_ problems: [Diagnostic], content: LoadedContent) -> [Diagnostic] {
        guard problems.contains(where: isAsked) else { return problems }
        var last: [String: Int] = [:]
        // An area that lacks something else has its number all the same.
        for page in content.pages + content.incomplete {
            guard case .focusArea(let details) = page.details, let promise = page.place.promiseFolder else { continue }
            last[promise] = max(last[promise] ?? 0, details.area.number)
        }
        return problems.map { problem in
            guard isAsked(problem), let advice = problem.advice, let path = problem.location?.source.path else {
                return problem
            }
            // `content/2024/trygghet/index.md`, or an activity beside an `index.md` that is not there.
            let promise = path.split(separator: "/").dropLast(2).last.map(String.init) ?? ""
            let number = (last[promise] ?? 0) + 1
            last[promise] = number
            func filled(_ text: String) -> String {
                text.replacing(ExampleText.areaNumber.rawValue, with: "\(number)")
            }
            return problem.advised(LocalizedText(sv: filled(advice.swedish), en: filled(advice.english)))
        }
    }

    private static func isAsked(_ problem: Diagnostic) -> Bool {
        problem.advice?.swedish.contains(ExampleText.areaNumber.rawValue) == true
    }
}
