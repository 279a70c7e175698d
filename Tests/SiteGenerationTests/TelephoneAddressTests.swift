import Testing

@testable import SiteContent
@testable import SiteGeneration

@Suite("Links that dial the publisher's number")
struct TelephoneAddressTests {
    @Test(
        "As it is dialled from anywhere",
        arguments: [
            ("0589-870 00", "tel:+4658987000"), ("+46 (0)589-870 00", "tel:+4658987000"),
            ("+46 0589 870 00", "tel:+4658987000"), ("0046 (0)589-870 00", "tel:+4658987000"),
            ("0046 589 870 00", "tel:+4658987000"), ("+46 589 870 00", "tel:+4658987000"), ("114 14", "tel:11414"),
            ("112", "tel:112"), ("+47 (0)22 12 34 56", "tel:+4722123456"), ("(0589) 870 00", "tel:+4658987000"),
        ])
    func address(_ written: String, _ expected: String) {
        #expect(SiteSettings.Publisher(name: "A", telephone: written).telephoneAddress == expected)
    }
}
