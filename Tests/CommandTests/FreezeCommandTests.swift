import FileSystem
import Foundation
import Freezing
import TestSupport
import Testing

@Suite("lofte freeze")
struct FreezeCommandTests {
    private static let promise = """
        ---
        rubrik: Medborgarlöfte 2024
        start: 2024-01-01
        slut: 2024-12-31
        undertecknat: 2024-05-20
        parter:
          - namn: Exempelby kommun
        ---

        """
    private static let activity = "---\nrubrik: Ljus\nansvarig: Kommunen\nmåltal: minst 4\nenhet: lyktor\n---\n"

    private func program() throws -> Program {
        let program = try Program()
        try program.folder.write(Self.promise, to: "content/2024/index.md")
        try program.folder.write("---\nrubrik: Gator\nnummer: 1\n---\n", to: "content/2024/gator/index.md")
        try program.folder.write(Self.activity, to: "content/2024/gator/ljus.md")
        return program
    }

    private static let lock = "content/2024/lofte.lock"

    @Test("It writes once, says what it froze, and writes nothing where nothing is new") func once() throws {
        let program = try program()
        let first = try program.run("freeze", "2024")
        #expect(first.status == 0)
        #expect(first.output.contains("Fryste 1 löfte, 1 fokusområde och 1 aktivitet."))
        let text = try program.text(Self.lock)
        #expect(text.contains("\n/2024/gator/ljus/ måltal: \"minst 4\"\n"))
        #expect(text.hasPrefix("lofte.lock 1\n") && text.hasSuffix("\n"))
        let again = try program.run("freeze", "content/2024/")
        #expect(again.status == 0 && again.output.contains("Inget nytt att frysa i 2024"))
        #expect(try program.text(Self.lock) == text)
        // A lock that grew begins as it did.
        try program.folder.write("---\nrubrik: Bänkar\nansvarig: Kommunen\n---\n", to: "content/2024/gator/bankar.md")
        #expect(try program.run("freeze", "2024").output.contains("Fryste 1 aktivitet."))
        #expect(try program.text(Self.lock).hasPrefix(text))
        // Nothing lies beside it.
        let names = try FileTree(root: program.folder.path("content/2024")).entries.map(\.path)
        #expect(names.sorted() == ["gator/bankar.md", "gator/index.md", "gator/ljus.md", "index.md", "lofte.lock"])
    }

    @Test("It refuses what cannot be frozen, and writes nothing") func refused() throws {
        let program = try program()
        for (arguments, status, words) in [
            (["freeze", "2023"], Int32(2), "inget löfte i \"2023\" som visas: välj bland 2024"),
            (["freeze", "2024", "--since", "2024-01-01"], 2, "säger undertecknat: 2024-05-20"),
            (["freeze", "2024", "--since", "snart"], 2, "--since \"snart\" går inte"),
            (["freeze", "2024", "--period", "våren"], 2, "--period \"våren\" går inte"),
            (["freeze", "2024", "--period", "2024-kv1"], 2, "är inte fryst än"),
            (["freeze", "2024", "--drafts"], 2, "--drafts går inte här"),
            (["freeze", "2024", "--timestamp", "content/index.md"], 2, "är inget svar från en tidsstämplingstjänst"),
        ] {
            let run = try program.run(arguments)
            #expect(run.status == status && run.errors.contains(words), "\(arguments): \(run.errors)")
        }
        try program.folder.write(
            Self.activity.replacing("ansvarig", with: "ansvarrig"), to: "content/2024/gator/ljus.md")
        #expect(try program.run("freeze", "2024").status == 1)
        #expect(!program.exists(Self.lock))
    }

    @Test("Two branches that only follow up meet; two that freeze are told apart, and one freeze mends it")
    func branches() throws {
        let program = try program()
        func git(_ arguments: String...) throws -> Int32 {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/git")
            process.arguments =
                ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"] + arguments
            process.currentDirectoryURL = URL(fileURLWithPath: program.folder.path)
            process.environment = ["PATH": "/usr/bin:/bin", "HOME": program.folder.path]
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            process.standardInput = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            return process.terminationStatus
        }
        guard Folder.kindFollowingLinks(of: "/usr/bin/git") == .file else { return }
        func followUp(_ name: String, _ text: String) throws {
            try program.folder.write(
                "---\nrubrik: \(name)\nansvarig: Kommunen\nuppföljningar:\n  - datum: 2024-05-30\n    text: \(text)\n---\n",
                to: "content/2024/gator/\(name.lowercased()).md")
        }
        try program.folder.write("---\nrubrik: Ronder\nansvarig: Kommunen\n---\n", to: "content/2024/gator/ronder.md")
        try program.folder.write("---\nrubrik: Torg\nansvarig: Kommunen\n---\n", to: "content/2024/gator/torg.md")
        #expect(try program.run("freeze", "2024").status == 0)
        #expect(try git("init", "-q", "-b", "main") == 0)
        #expect(try git("add", "content") == 0)
        #expect(try git("commit", "-qm", "Fryst") == 0)
        for (branch, name) in [("ett", "Ronder"), ("två", "Torg")] {
            #expect(try git("checkout", "-q", "-b", branch, "main") == 0)
            try followUp(name, "Arbetet har börjat.")
            #expect(try git("commit", "-qam", branch) == 0)
        }
        #expect(try git("merge", "-q", "-m", "Båda", "ett") == 0)
        #expect(try program.run("check").status == 0)
        // Now both freeze.
        #expect(try git("checkout", "-q", "ett") == 0)
        #expect(try program.run("freeze", "2024").status == 0)
        #expect(try git("commit", "-qam", "Fryst i ett") == 0)
        #expect(try git("checkout", "-q", "två") == 0)
        #expect(try program.run("freeze", "2024").status == 0)
        #expect(try git("commit", "-qam", "Fryst i två") == 0)
        #expect(try git("checkout", "-q", "ett") == 0)
        #expect(try git("merge", "-q", "-m", "Möte", "två") != 0)
        let told = try program.run("check")
        #expect(told.status == 1 && told.errors.contains("två grenar har fryst var sitt"))
        #expect(try git("checkout", "--ours", Self.lock) == 0)
        #expect(try program.run("check").status == 0)
        #expect(try program.run("freeze", "2024").output.contains("Fryste 1 uppföljning."))
        #expect(try program.run("check").status == 0)
    }

    @Test("A time stamp of the tests' own authority is taken up, kept in the chain, and proved by openssl")
    func timestamp() throws {
        let program = try program()
        guard
            let openssl = ["/usr/bin/openssl", "/usr/local/bin/openssl"].first(where: {
                Folder.kindFollowingLinks(of: $0) == .file
            })
        else { return }
        #expect(try program.run("freeze", "2024").status == 0)
        let lock = try PromiseLock(reading: try File.read(program.folder.path(Self.lock)))
        let sum = try #require(lock.blocks.last).sum
        let folder = program.folder
        try folder.write(
            """
            [req]
            distinguished_name = dn
            prompt = no
            [dn]
            CN = Testets tidsstämplar
            [ca]
            basicConstraints = critical,CA:TRUE
            keyUsage = critical,keyCertSign,digitalSignature
            [stamp]
            basicConstraints = CA:FALSE
            keyUsage = critical,digitalSignature
            extendedKeyUsage = critical,timeStamping
            [tsa]
            default_tsa = own
            [own]
            serial = serial
            crypto_device = builtin
            signer_cert = stamp.pem
            signer_key = stamp.key
            certs = ca.pem
            signer_digest = sha256
            default_policy = 1.2.3.4.1
            digests = sha256
            accuracy = secs:1
            """, to: "ts.cnf")
        try folder.write("01\n", to: "serial")
        let key = "-newkey rsa:2048 -nodes"
        let script = """
            set -e
            \(openssl) req -x509 \(key) -config ts.cnf -extensions ca -days 2 -keyout ca.key -out ca.pem
            \(openssl) req \(key) -config ts.cnf -keyout stamp.key -out stamp.csr
            \(openssl) x509 -req -in stamp.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile ts.cnf \\
              -extensions stamp -out stamp.pem
            \(openssl) ts -query -sha256 -digest \(sum) -cert -out fraga.tsq
            \(openssl) ts -reply -config ts.cnf -queryfile fraga.tsq -out svar.tsr
            \(openssl) ts -query -sha256 -digest \(String(sum.reversed())) -cert -out annan.tsq
            \(openssl) ts -reply -config ts.cnf -queryfile annan.tsq -out annan.tsr
            """
        func shell(_ script: String) throws -> Int32 {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            process.arguments = ["-c", script]
            process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            return process.terminationStatus
        }
        try #require(try shell(script) == 0)
        let other = try program.run("freeze", "2024", "--timestamp", "annan.tsr")
        #expect(other.status == 2 && other.errors.contains("svaret gäller något annat än frysning 1"))
        let stamped = try program.run("freeze", "2024", "--timestamp", "svar.tsr")
        #expect(stamped.status == 0 && stamped.output.contains("frysning 2"))
        #expect(try program.run("freeze", "2024", "--timestamp", "svar.tsr").status == 2)
        #expect(try program.run("build").status == 0)
        #expect(try program.text("site/2024/index.html").contains("Har en tidsstämpel."))
        // As the handbook says it, from the file on the site.
        let proof = "sed -n 's/^svar: //p' site/2024/lofte.lock.txt | base64 -d > taget.tsr && cmp taget.tsr svar.tsr"
        #expect(try shell(proof) == 0)
        #expect(try shell("\(openssl) ts -verify -digest \(sum) -in taget.tsr -CAfile ca.pem") == 0)
        #expect(
            try shell("\(openssl) ts -verify -digest \(String(sum.reversed())) -in taget.tsr -CAfile ca.pem") != 0)
        // Later freezes go on behind it.
        try folder.write(Self.activity.replacing("Ljus", with: "Bänkar"), to: "content/2024/gator/bankar.md")
        #expect(try program.run("freeze", "2024").output.contains("frysning 3"))
        #expect(try program.run("check").status == 0)
    }
}
