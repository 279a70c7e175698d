import ContentFormat
import Diagnostics
import Testing

@Suite("The words of the content format") struct ContentKeyTests {
    @Test("Keys are words of the format: lower case, in NFC, each with a label in both languages")
    func keys() {
        for key in ContentKey.allCases {
            #expect(key.rawValue == key.rawValue.lowercased())
            #expect(!key.label.swedish.isEmpty && !key.label.english.isEmpty)
            #expect(key.label.swedish.first?.isUppercase == true, "\(key)")
        }
        let used = Set(ContentForm.allCases.flatMap(\.fields).map(\.key))
        #expect(used == Set(ContentKey.allCases), "a key that stands nowhere")
    }

    @Test("No two keys are one to who reads quickly: none differs from another in a hyphen or a blank alone")
    func apart() {
        let bare = ContentKey.allCases.map { $0.rawValue.filter { $0.isLetter } }
        #expect(Set(bare).count == bare.count)
    }

    @Test("A form has each key once", arguments: ContentForm.allCases) func once(_ form: ContentForm) {
        let keys = form.fields.map(\.key)
        #expect(!keys.isEmpty && Set(keys).count == keys.count)
    }

    @Test("A change may name each key of a page, once") func changed() {
        let named = ContentForm.keysOfPages
        #expect(Set(named).count == named.count)
        let ofPages: [ContentForm] = [.page, .promise, .focusArea, .activity, .dialogue, .report, .series]
        #expect(Set(ofPages.flatMap(\.fields).map(\.key)).isSubset(of: named))
    }
}
