import FrontMatter

/// What the files of a new content folder say.
enum NewSiteTexts {
    /// `webbplats.yml`.
    static func settings(_ answers: NewSiteAnswers, address: String, today: String) -> [UInt8] {
        let publisher = YAMLWriting.scalar(answers.publisher)
        let email = YAMLWriting.scalar(answers.email)
        return Array(
            """
            namn: \(YAMLWriting.scalar(answers.name))
            adress: \(address)
            utgivare:
              namn: \(publisher)
              e-post: \(email)
            språk: sv
            uppföljning: kvartal
            # Lagen kräver en redogörelse för tillgängligheten. Skriv om den när ni har testat webbplatsen.
            tillgänglighet:
              förenlig: inte
              brister:
                - vad: Vi vet inte vilka brister webbplatsen har, eftersom ingen har testat den än.
                  orsak: Webbplatsen är ny.
              bedömd: \(today)
              metod: Ingen har testat webbplatsen än.
              uppdaterad: \(today)
              kontakt: \(email)

            """.utf8)
    }

    /// The start page.
    static func start(_ answers: NewSiteAnswers) -> [UInt8] {
        Array(
            """
            ---
            rubrik: \(YAMLWriting.scalar(answers.name))
            ingress: Här ser du vad vi lovar dig som bor här, och hur det går.
            ---

            """.utf8)
    }

    /// The promise.
    static func promise(_ answers: NewSiteAnswers, years: ClosedRange<Int>?) -> [UInt8] {
        let (first, last) = (years?.lowerBound ?? 0, years?.upperBound ?? 0)
        return Array(
            """
            ---
            rubrik: Medborgarlöfte \(answers.year.replacing("-", with: "–"))
            start: \(first)-01-01
            slut: \(last)-12-31
            parter:
              - namn: \(YAMLWriting.scalar(answers.publisher))
            ---

            """.utf8)
    }
}
