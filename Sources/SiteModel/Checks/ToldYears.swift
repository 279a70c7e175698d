import Diagnostics
import PromiseModel
import SiteContent

/// Years that have been told of where the mistake is, so that they are not told of once more.
extension PromiseEntry {
    /// Whether a year lies outside the promise's time only because the promise says another year than its folder: that is
    /// a `folder-year`, and one mend makes both right.
    func isToldOfAtFolder(_ year: Int) -> Bool {
        guard case .promise(let folder) = page.place, let years = FolderYears(folder) else { return false }
        return years.contains(year) && years.isContradicted(by: promise.period) && !page.fields.exempts(.folderYear)
    }
}

extension PageFields {
    /// Whether the writer has decided that a kind of warning does not apply.
    func exempts(_ code: DiagnosticCode) -> Bool { exemptions.contains { $0.code.value == code } }
}
