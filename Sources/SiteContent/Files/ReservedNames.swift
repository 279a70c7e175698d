package import Diagnostics
import FileSystem
import SiteOutput

/// The names that lofte, a web server, a host or a browser gives a meaning, wherever a file of that name comes from.
///
/// The one table of them. Names are compared in small letters, by bytes, without the full stops and blanks at their end that
/// some systems leave away, since a server on such a system finds the file all the same.
package enum ReservedNames {
    /// Who reads a file of a reserved name, and what to do instead of making one.
    struct Reader: Sendable {
        /// Who does what with it, as a sentence.
        let use: LocalizedText
        let advice: LocalizedText
    }

    /// Who reads a file or something in its path; nil when the path has no meaning to anybody.
    ///
    /// - Parameter path: from the content folder, or from the templates' folder.
    static func reader(of path: String) -> Reader? {
        let names = LinkPath.names(in: path).map(plain)
        guard let name = names.last else { return nil }
        if let reader = names.dropLast().compactMap({ byFolder[$0] }).first { return reader }
        let whole = names.joined(separator: "/")
        if own.contains(whole) { return program }
        if names.count == 1, isOwnPattern(name) { return program }
        return byName[name] ?? patterns.first { isMatch(name, of: $0.start, $0.end) }?.reader
    }

    /// The name as a server on a forgiving system reads it.
    private static func plain(_ name: String) -> String {
        var bytes = Substring(name).utf8
        if let colon = bytes.firstIndex(of: UInt8(ascii: ":")) {
            // What NTFS calls a stream of a file: `web.config::$DATA`.
            if colon > bytes.startIndex { bytes = bytes[..<colon] }
        }
        while let last = bytes.last, last == UInt8(ascii: ".") || last == UInt8(ascii: " ") { bytes = bytes.dropLast() }
        return FileEnding.lowercased(bytes)
    }

    private static func isMatch(_ name: String, of start: String, _ end: String) -> Bool {
        name.utf8.count >= start.utf8.count + end.utf8.count && name.hasPrefix(start) && name.hasSuffix(end)
    }

    /// What lofte makes, by its path from the top of the site.
    private static let own: Set<String> = Set(
        (GeneratedPath.always + GeneratedPath.examples
            + ["404.html", OutputManifest.fileName, OutputFolder.lockName])
            .map { FileEnding.lowercased($0.utf8) })

    /// A large site has several sitemaps; and rules for servers are never read from the site.
    private static func isOwnPattern(_ name: String) -> Bool {
        isMatch(name, of: "sitemap", ".xml") || isMatch(name, of: OutputManifest.fileName, "")
            || isMatch(name, of: ".lofte", "") || isMatch(name, of: "lofte.lock", "")
    }

    private struct Pattern: Sendable {
        let start: String
        let end: String
        let reader: Reader
    }

    private static let patterns: [Pattern] = [
        Pattern(start: "omdirigeringar", end: "", reader: redirects),
        Pattern(start: "index.htm", end: "", reader: startFile),
        Pattern(start: "default.htm", end: "", reader: startFile),
        Pattern(start: "index.php", end: "", reader: startFile),
        Pattern(start: "", end: ".nginx.conf", reader: redirects), Pattern(start: "", end: ".caddy", reader: redirects),
    ]

    private static let byName: [String: Reader] = table([
        (redirects, "_redirects _headers _routes.json _redirects.txt _headers.txt"),
        (
            host,
            "netlify.toml vercel.json now.json staticwebapp.config.json firebase.json .firebaserc wrangler.toml wrangler.json "
                + "wrangler.jsonc render.yaml fly.toml app.yaml static.json serve.json superstatic.json amplify.yml _middleware.js "
                + "_worker.js cname .nojekyll _config.yml _config.yaml _config.toml .domains"
        ),
        (
            server,
            ".htaccess .htpasswd .htgroup .htdigest web.config applicationhost.config global.asax machine.config caddyfile "
                + "nginx.conf httpd.conf apache2.conf lighttpd.conf haproxy.cfg .user.ini php.ini php5.ini .php.ini "
                + "fastcgi_params mime.types uwsgi.ini gunicorn.conf.py"
        ),
        (
            worker,
            "sw.js service-worker.js serviceworker.js service_worker.js worker.js sw.mjs worker.mjs firebase-messaging-sw.js "
                + "ngsw-worker.js ngsw.json onesignalsdkworker.js pwabuilder-sw.js workbox-sw.js"
        ),
        (plugin, "crossdomain.xml clientaccesspolicy.xml browserconfig.xml"),
        (startFile, "index index.shtml index.xhtml index.cgi index.jsp default.asp default.aspx iisstart.htm"),
    ])

    /// Names of folders that somebody reads whole.
    private static let byFolder: [String: Reader] = table([
        (preview, "_lofte"),
        (host, "_includes _layouts _data _site _sass _posts _drafts _worker.js"),
        (
            server,
            "cgi-bin fcgi-bin web-inf meta-inf app_code app_data app_browsers app_globalresources app_localresources app_themes"
        ),
    ])

    private static func table(_ rows: [(reader: Reader, names: String)]) -> [String: Reader] {
        Dictionary(
            rows.flatMap { row in row.names.split(separator: " ").map { (String($0), row.reader) } },
            uniquingKeysWith: { first, _ in first })
    }

    private static let rename = LocalizedText(sv: "döp om filen eller mappen", en: "rename the file or the folder")
    private static let removal = LocalizedText(
        sv: "ta bort filen; servern ställs in av den som sköter den, inte i innehållet",
        en: "remove the file; the server is set by whoever looks after it, not in the content")

    private static let program = Reader(
        use: LocalizedText(sv: "lofte gör den filen själv", en: "lofte makes that file itself"),
        advice: rename)
    private static let redirects = Reader(
        use: LocalizedText(
            sv: "webbservern läser den som regler för vart adresser leder",
            en: "the web server reads it as rules for where addresses lead"),
        advice: LocalizedText(
            sv: "ta bort filen, och skriv gamla adresser under vidarebefordringar i webbplats.yml",
            en: "remove the file, and write old addresses under vidarebefordringar in webbplats.yml"))
    private static let host = Reader(
        use: LocalizedText(sv: "webbhotell läser den som inställningar", en: "hosts read it as settings"),
        advice: removal)
    private static let server = Reader(
        use: LocalizedText(sv: "webbservrar läser den som inställningar", en: "web servers read it as settings"),
        advice: removal)
    private static let preview = Reader(
        use: LocalizedText(sv: "förhandsvisningen använder det namnet själv", en: "the preview uses that name itself"),
        advice: rename)
    private static let worker = Reader(
        use: LocalizedText(
            sv: "webbläsare läser den som ett program som styr hela webbplatsen",
            en: "browsers read it as a program that steers the whole site"),
        advice: LocalizedText(sv: "ta bort filen", en: "remove the file"))
    private static let plugin = Reader(
        use: LocalizedText(
            sv: "insticksprogram och Windows läser den som regler för vem som får läsa webbplatsen",
            en: "plug-ins and Windows read it as rules for who may read the site"),
        advice: LocalizedText(sv: "ta bort filen", en: "remove the file"))
    private static let startFile = Reader(
        use: LocalizedText(
            sv: "webbservern visar den som mappens sida", en: "the web server shows it as the folder's page"),
        advice: LocalizedText(
            sv: "skriv sidan i mappens index.md i stället", en: "write the page in the folder's index.md instead"))
    /// The errors for folders that somebody reads: one for each folder.
    ///
    /// - Parameter files: pages, folder by folder.
    package static func problems(inFoldersOf files: [SourceFile]) -> [Diagnostic] {
        var known: Set<String> = []
        var looked = ""
        return files.compactMap { file in
            let parent = Path.parent(of: file.path) ?? ""
            if parent == looked { return nil }
            looked = parent
            let names = LinkPath.names(in: file.path).dropLast()
            guard let folder = names.first(where: { byFolder[plain($0)] != nil }), let reader = byFolder[plain(folder)],
                known.insert(folder).inserted
            else { return nil }
            return Diagnostic(
                .error, .reservedName,
                LocalizedText(
                    sv: "en mapp som heter \"\(folder)\" får inte finnas här: \(reader.use.swedish)",
                    en: "a folder called \"\(folder)\" must not lie here: \(reader.use.english)"),
                at: file.source.wholeFile, advice: rename)
        }
    }

    /// The error for a path.
    ///
    /// - Parameter source: the file, by the path that people know.
    static func problem(of path: String, at source: SourceText) -> Diagnostic? {
        guard let reader = reader(of: path) else { return nil }
        let name = LinkPath.name(of: path)
        return Diagnostic(
            .error, .reservedName,
            LocalizedText(
                sv: "en fil som heter \"\(name)\" får inte finnas här: \(reader.use.swedish)",
                en: "a file called \"\(name)\" must not lie here: \(reader.use.english)"),
            at: source.wholeFile, advice: reader.advice)
    }
}
