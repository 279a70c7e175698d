import Dispatch
import LibC

/// The browser of the person at the machine.
package enum Browser {
    #if canImport(Darwin)
        private static let program = "open"
    #else
        private static let program = "xdg-open"
    #endif

    /// Opens an address; says whether there was a program to do so.
    package static func open(_ address: String) -> Bool {
        var arguments: [UnsafeMutablePointer<CChar>?] = unsafe [strdup(program), strdup(address), nil]
        defer { unsafe arguments.forEach { unsafe free($0) } }
        var process = pid_t()
        #if canImport(Darwin)
            let environment = unsafe _NSGetEnviron().pointee
        #else
            let environment = unsafe environ
        #endif
        guard unsafe posix_spawnp(&process, program, nil, nil, &arguments, environment) == 0 else { return false }
        // It may live as long as the browser; its end is taken note of, and of no interest.
        DispatchQueue.global().async { [process] in
            _ = waitpid(process, nil, 0)
        }
        return true
    }
}
