import Diagnostics
import Markdown
import TestSupport
import Testing

struct CodeBlockTests {
    @Test(arguments: [
        "text\n\n    ⟦indraget⟧\n", "- punkt\n\n      ⟦indraget⟧\n", "⟦```⟧\nkod\n\nresten\n", "⟦~~~⟧\nkod\n```\n",
        "⟦````⟧\nkod\n```\n",
        "> ⟦```⟧\n> kod\n\ntext\n", "⟦```⟧", "- ⟦```⟧\n  kod\n", "\t⟦indraget⟧\r\n",
    ])
    func codeThatIsMostLikelyNone(text: String) {
        expectProblems(.unintendedCode, .warning, in: text)
    }

    @Test(arguments: [
        "```\nkod\n```\n", "~~~\nkod\n~~~~\n", "   ```swift\nkod\n  ```  \nsedan\n", "> ```\n> kod\n> ```\n",
        "- ```\n  kod\n  ```\n", "```\r\nkod\r\n```\r\n", "text\n    fortsätter\n", "`kod`",
    ])
    func codeBetweenTwoFencesIsFine(text: String) {
        #expect(Parsed(text).diagnostics.map(\.shorthand) == [])
    }
}
