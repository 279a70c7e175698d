import PromiseModel
import Testing

@Suite struct DecimalNumberTests {
    @Test(
        "A number is read as a person writes it",
        arguments: [
            ("0", 0, 0, "0"), ("4", 4, 0, "4"), ("-12", -12, 0, "-12"), ("\u{2212}12", -12, 0, "-12"),
            ("007", 7, 0, "7"), ("1,5", 15, 1, "1.5"), ("1.50", 150, 2, "1.50"), ("-3", -3, 0, "-3"),
            ("-0,05", -5, 2, "-0.05"), ("0,000001", 1, 6, "0.000001"), ("14 000", 14_000, 0, "14000"),
            ("14\u{A0}000", 14_000, 0, "14000"), ("14\u{202F}000", 14_000, 0, "14000"),
            ("1 234 567,89", 123_456_789, 2, "1234567.89"), ("-1\u{A0}000.5", -10_005, 1, "-1000.5"),
            ("100 000", 100_000, 0, "100000"), ("1 000\u{A0}000", 1_000_000, 0, "1000000"), ("-0", 0, 0, "0"),
            ("999999999999,999999", 999_999_999_999_999_999, 6, "999999999999.999999"),
            ("-999 999 999 999", -999_999_999_999, 0, "-999999999999"),
        ])
    func read(text: String, unscaled: Int, decimals: Int, plain: String) throws {
        let number = try number(text)
        #expect(number.unscaled == unscaled)
        #expect(number.decimals == decimals)
        #expect(number.plain == plain)
    }

    @Test(
        "Anything else is no number",
        arguments: [
            "", " ", "-", "+4", ",", ".", ",5", ".5", "5,", "5.", "1,2,3", "1.2.3", "1,000.5", "1.000,5", "1 0",
            "12 34", "1 00", "1 0000", "1000 000", "1 000 00", "1  000", "1 000 ", " 1", "1 ", "1 00,5", "1 ,5",
            "1,500 000", "1, 5", "- 5", "--5", "5-", "1-2", "1e3", "0x10", "4 st", "fyra", "½", "٣", "４", "3\u{301}",
            "1'000", "1_000", "1\t000", "1\n", "1\0", "NaN", "∞", "1000000000000", "0,0000001", "1\u{2009}000",
        ])
    func refused(text: String) {
        #expect(DecimalNumber(text) == nil)
    }

    @Test func tenThousandDigitsAreRefused() {
        #expect(DecimalNumber(String(repeating: "9", count: 10_000)) == nil)
        #expect(DecimalNumber("1," + String(repeating: "9", count: 10_000)) == nil)
        #expect(DecimalNumber(String(repeating: "1 ", count: 10_000)) == nil)
    }

    @Test(arguments: [
        ("2,5", "2,50"), ("2", "2,000000"), ("14 000", "14000"), ("-1,5", "-1.500"), ("0", "-0,0"), ("0", "0,000"),
    ])
    func equalByValue(left: String, right: String) throws {
        #expect(try number(left) == number(right))
        #expect(try number(left).hashValue == number(right).hashValue)
        #expect(try !(number(left) < number(right)))
        #expect(try !(number(right) < number(left)))
    }

    @Test(arguments: [("2,5", "2,51"), ("2,5", "25"), ("2", "-2"), ("0,1", "0,01"), ("1", "1,000001")])
    func unequalByValue(left: String, right: String) throws {
        #expect(try number(left) != number(right))
    }

    @Test func numbersAreOrderedByValue() throws {
        let ordered = try ["-10", "-9,5", "-0,05", "0", "0,049", "0,05", "0,5", "2", "2,05", "10", "100,1"].map(number)
        #expect(ordered.reversed().sorted() == ordered)
    }

    @Test(arguments: [(0, "0"), (14, "14"), (-3, "-3"), (1_000_000, "1000000")])
    func fromAWholeNumber(whole: Int, plain: String) throws {
        #expect(DecimalNumber(whole).plain == plain)
        #expect(DecimalNumber(whole).decimals == 0)
        #expect(try DecimalNumber(whole) == number(plain))
    }

    @Test(arguments: [("2,5", 2.5), ("-0,25", -0.25), ("14 000", 14_000), ("0", 0)])
    func approximate(text: String, value: Double) throws {
        #expect(try number(text).approximate == value)
    }

    @Test(
        "The difference is exact, with the decimals that it needs",
        arguments: [
            ("3", "2", "1"), ("3,5", "2,5", "1"), ("2,75", "2,5", "0.25"), ("0,3", "0,1", "0.2"),
            ("10", "0,001", "9.999"),
            ("2", "-1", "3"), ("2,50", "2,5", "0"), ("999999999999,999999", "0,999999", "999999999999"),
        ])
    func difference(left: String, right: String, plain: String) throws {
        #expect((try number(left) - number(right)).plain == plain)
    }
}
