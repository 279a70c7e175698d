import Diagnostics

/// A kind of file that is not published: what it is, and what to do instead.
struct UnpublishedKind: Sendable {
    let endings: [String]
    /// With its article, as in "filen är ett skript".
    let name: LocalizedText
    let advice: LocalizedText
    /// Whether a server or a browser may run it, wherever its ending stands in a name: some servers look at all endings.
    let isActive: Bool

    private init(_ endings: String, name: LocalizedText, advice: LocalizedText, isActive: Bool = false) {
        self.endings = endings.split(separator: " ").map(String.init)
        self.name = name
        self.advice = advice
        self.isActive = isActive
    }

    /// The kind with an ending in small letters; nil for one that nobody here knows.
    static func of(_ ending: String) -> UnpublishedKind? { byEnding[ending] }

    private static let byEnding = Dictionary(
        all.flatMap { kind in kind.endings.map { ($0, kind) } }, uniquingKeysWith: { first, _ in first })

    private static let all: [UnpublishedKind] = [
        UnpublishedKind(
            "html htm xhtml xht dhtml mht mhtml maff",
            name: LocalizedText(sv: "en webbsida, som kan ha program i sig", en: "a web page, which may hold programs"),
            advice: LocalizedText(
                sv: "skriv texten som en sida i stället: en fil som slutar på .md",
                en: "write the text as a page instead: a file that ends in .md"), isActive: true),
        UnpublishedKind(
            "js mjs cjs jsx ts tsx wasm wat htc swf xap class jnlp jar war vbs vbe wsf hta",
            name: LocalizedText(
                sv: "ett program, som kan köras hos läsaren", en: "a program, which may run at the reader's"),
            advice: LocalizedText(
                sv: "ta bort filen; skript som sidorna behöver hör hemma i mappen med mallar",
                en: "remove the file; scripts that pages need belong in the folder of templates"), isActive: true),
        UnpublishedKind(
            "php php2 php3 php4 php5 php6 php7 php8 phtml pht phps phar inc cgi fcgi pl py pyc rb sh bash ksh csh zsh "
                + "asp aspx ashx asmx asa asax axd cshtml jsp jspx cfm cfml cfc shtml shtm stm lua tcl ssi",
            name: LocalizedText(
                sv: "ett program, som kan köras på servern", en: "a program, which may run on the server"),
            advice: LocalizedText(sv: "ta bort filen", en: "remove the file"), isActive: true),
        UnpublishedKind(
            "xml xsl xslt xsd dtd rdf atom rss mml mathml xul gml gpx kml",
            name: LocalizedText(sv: "xml, som kan ha program i sig", en: "xml, which may hold programs"),
            advice: LocalizedText(
                sv: "packa filen som zip, eller spara den som csv eller json",
                en: "pack the file as zip, or save it as csv or json"), isActive: true),
        UnpublishedKind(
            "svgz", name: LocalizedText(sv: "en packad ritad bild", en: "a packed drawing"),
            advice: LocalizedText(sv: "spara bilden som svg", en: "save the picture as svg"), isActive: true),
        UnpublishedKind(
            "exe dll com scr msi msix bat cmd ps1 psm1 reg cpl apk deb rpm app bin so dylib",
            name: LocalizedText(sv: "ett program för datorer", en: "a program for computers"),
            advice: LocalizedText(sv: "ta bort filen", en: "remove the file")),
        UnpublishedKind(
            "url lnk desktop webloc scf library-ms",
            name: LocalizedText(sv: "en genväg", en: "a shortcut"),
            advice: LocalizedText(
                sv: "ta bort filen, och skriv en länk på en sida i stället",
                en: "remove the file, and write a link on a page instead"
            )),
        UnpublishedKind(
            "webmanifest appcache manifest",
            name: LocalizedText(sv: "inställningar för webbläsaren", en: "settings for browsers"),
            advice: LocalizedText(sv: "ta bort filen", en: "remove the file")),
        UnpublishedKind(
            "css woff2 woff ttf otf eot",
            name: LocalizedText(sv: "utseende, inte innehåll", en: "a matter of looks, not of content"),
            advice: LocalizedText(
                sv: "lägg filen i mappen med mallar", en: "put the file in the folder of templates")),
        UnpublishedKind(
            "docm dotm xlsm xltm xlsb xlam pptm potm ppsm ppam",
            name: LocalizedText(sv: "ett dokument med program i sig (makron)", en: "a document with programs (macros)"),
            advice: LocalizedText(
                sv: "spara det utan makron, som docx, xlsx eller pptx, eller som pdf",
                en: "save it without macros, as docx, xlsx or pptx, or as pdf")),
        UnpublishedKind(
            "doc dot xls xlt ppt pps pot rtf",
            name: LocalizedText(
                sv: "ett dokument i ett äldre format, som kan ha program i sig",
                en: "a document in an older format, which may hold programs"),
            advice: LocalizedText(
                sv: "öppna det och spara det som pdf, eller som docx, xlsx eller pptx",
                en: "open it and save it as pdf, or as docx, xlsx or pptx")),
        UnpublishedKind(
            "dotx xltx potx ppsx ott ots otp odg odf pages numbers key vsd vsdx pub msg eml one",
            name: LocalizedText(sv: "ett dokument som få kan öppna", en: "a document that few can open"),
            advice: LocalizedText(sv: "spara det som pdf", en: "save it as pdf")),
        UnpublishedKind(
            "heic heif tif tiff bmp dib jfif jpe jp2 jxl apng psd ai eps raw dng cr2 nef xcf emf wmf",
            name: LocalizedText(sv: "en bild som få webbläsare visar", en: "a picture that few browsers show"),
            advice: LocalizedText(sv: "spara bilden som jpg eller png", en: "save the picture as jpg or png")),
        UnpublishedKind(
            "mov avi wmv mkv m4v mpg mpeg flv 3gp ogv",
            name: LocalizedText(sv: "en film som få webbläsare spelar", en: "a film that few browsers play"),
            advice: LocalizedText(sv: "spara filmen som mp4", en: "save the film as mp4")),
        UnpublishedKind(
            "wma aac flac aif aiff amr mid",
            name: LocalizedText(sv: "ett ljud som få webbläsare spelar", en: "a sound that few browsers play"),
            advice: LocalizedText(sv: "spara ljudet som mp3", en: "save the sound as mp3")),
        UnpublishedKind(
            "gz br zst xz bz2 tgz tar 7z rar cab z lz4",
            name: LocalizedText(
                sv: "en packad fil, som en server kan visa i en annan fils ställe",
                en: "a packed file, which a server may show in another's place"),
            advice: LocalizedText(sv: "packa filerna som zip", en: "pack the files as zip")),
        UnpublishedKind(
            "iso img dmg vhd vhdx udf",
            name: LocalizedText(sv: "en avbild av en skiva", en: "an image of a disk"),
            advice: LocalizedText(sv: "packa filerna som zip", en: "pack the files as zip")),
        UnpublishedKind(
            "conf cfg config ini toml yml yaml env properties htaccess htpasswd lock log sql sqlite db mdb accdb bak old pem key crt",
            name: LocalizedText(
                sv: "inställningar eller data för ett program", en: "settings or data of a program"),
            advice: LocalizedText(
                sv: "flytta filen ut ur mappen; ska den läsas av andra, spara den som csv, json eller pdf",
                en: "move the file out of the folder; if others are to read it, save it as csv, json or pdf")),
    ]
}
