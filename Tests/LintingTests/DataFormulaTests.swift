import Diagnostics
import LintingTestSupport
import Testing

@Suite("Formulas in files that are handed out as they are") struct DataFormulaTests {
    @Test("What stands in a file that is handed out as it is")
    func files() {
        func problems(_ text: String) -> [String] {
            RuleRunning.check(path: "om/tabell.csv", Array(text.utf8)).map(\.code.rawValue)
        }
        #expect(problems("namn;antal\nA;=1+1\n") == ["data-formula"])
        #expect(problems("namn,antal\nA,\"x;@SUM(1)\"\n") == ["data-formula"])
        #expect(problems("=cmd|' /C calc'!A0,1\n") == ["data-formula"])
        #expect(problems("a;b\n1;-5,1+cmd|' /C calc'!A0\n") == ["data-formula"])
        #expect(problems("a;b\n1;-5\n2;+5\n3;-2,5\n4;-\n") == [])
        #expect(problems("a,b\n1,-5\n2,-2.5\n3,-\n") == [])
    }
}
