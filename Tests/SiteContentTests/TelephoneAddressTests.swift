import Testing

@testable import SiteContent

@Suite("Links that dial the publisher's number")
struct TelephoneAddressTests {
    @Test(
        "As it is dialled from anywhere",
        arguments: [
            ("0980-319 200", "tel:+46980319200"), ("+46 (0)980-319 200", "tel:+46980319200"),
            ("+46 0980 319 200", "tel:+46980319200"), ("0046 (0)980-319 200", "tel:+46980319200"),
            ("0046 980 319 200", "tel:+46980319200"), ("+46 980 319 200", "tel:+46980319200"), ("114 14", "tel:11414"),
            ("112", "tel:112"), ("+47 (0)22 12 34 56", "tel:+4722123456"), ("(0980) 319 200", "tel:+46980319200"),
        ])
    func address(_ written: String, _ expected: String) {
        #expect(SiteSettings.Publisher(name: "A", telephone: written).telephoneAddress == expected)
    }
}
