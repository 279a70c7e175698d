import Diagnostics
import Testing

@testable import FrontMatter

@Suite("cut-text: a # behind a blank ends a text") struct CutTextTests {
    private func advice(_ yaml: String) -> [String] {
        YAMLDocument.read(SourceText(path: "a.yml", yaml)).diagnostics.map { $0.advice?.swedish ?? "" }
    }

    @Test(
        "What looks like more of the text is told of, wherever the text stands",
        arguments: [
            ("mål: Vi kallar det #tryggstation\n", "\"Vi kallar det #tryggstation\""),
            ("- a\n", ""), ("lista:\n  - Sal # 4\n", "\"Sal # 4\""),
            ("ort: A\nlista:\n  - text: Sal #4 är bokad\n    b: c\n", "\"Sal #4 är bokad\""),
            ("mål: Två\n  rader #tre\nb: c\n", "\"Två rader #tre\""),
        ]) func cut(yaml: String, whole: String) throws
    {
        if whole.isEmpty { return }
        let said = advice(yaml)
        #expect(said.count == 1)
        #expect(said.first?.hasPrefix("hör det till texten skriver du \(whole);") == true, "\(said)")
        let key = try #require(yaml.split(separator: "\n").last { $0.contains("#") || $0.contains("rader") })
        let lead = key.prefix { $0 == " " || $0 == "-" }
        #expect(advice("lista:\n  \(lead.isEmpty ? "" : "- ")x: \(whole)\n").isEmpty)
    }

    @Test(
        "A note, and a # that is a part of the text, are left alone",
        arguments: [
            "klart: 2024-10 # enligt planen\n", "mål: C# är ett språk\n", "mål: \"Vi #tryggstation\"\n",
            "# Hela raden\n",
            "mål: 'a' #b\n", "mål: |\n  Vi #tryggstation\n", "mål: a #\n", "mål: a # – se planen\n", "a: b#c\n",
        ]) func right(yaml: String)
    {
        #expect(advice(yaml).isEmpty, "\(advice(yaml))")
    }
}
