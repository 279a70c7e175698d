/// Abbreviations that need no explanation, and shortened words with a full stop.
enum KnownAbbreviations {
    /// In the words of everybody in Sweden, or the names of companies and clubs.
    static let wellKnown = WordList(
        """
        eu eus fn tv pdf csv json jpeg jpg png webp gif svg
        xml html rss sms mms cd dvd usb it id pin qr gps led ai api url wc vd hr pr faq ok
        obs sos usa uk nato who svt sr sj ab hb kb bk ik fc sk ff if is gif ifk aik brf cc gdpr wcag dcat lix sfs ps pm
        mvh dna hiv adhd bb dj el vvs mc kr vip ip tbc atm ufo hbtq hbtqi abf lo pro spf hsb
        kfum lrf
        a4 a3 ii iii iv vi vii viii ix xi xii xiii xiv xv xx
        """)

    /// A full stop behind these does not end a sentence.
    static let shortened = WordList(
        """
        kl ca nr st tel tfn resp inkl exkl ev etc osv dvs jfr kap mfl s p f ang avd bil dr ex m mm bl a t o d v fr g
        sid art max min milj mkr tkr jr sr prof doc adj forts obs red utg vol
        """)
}
