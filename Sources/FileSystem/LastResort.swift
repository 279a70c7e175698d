internal import CLastResort

/// What is said when lofte itself is at fault: where the program would otherwise end by a signal, without a word or with
/// the words of its language, it ends with status 3 and a text of its own.
///
/// A process that the system kills (SIGKILL, as when the machine's memory is used up) has no say.
package enum LastResort {
    /// From now on; replaces what Swift's runtime does of itself.
    package static func begin(saying text: String) {
        let bytes = Array(text.utf8)
        unsafe bytes.withUnsafeBytes { buffer in
            unsafe lofte_last_resort_begin(buffer.baseAddress, buffer.count)
        }
    }

    /// Says something else from now on.
    package static func say(_ text: String) {
        let bytes = Array(text.utf8)
        unsafe bytes.withUnsafeBytes { buffer in
            unsafe lofte_last_resort_say(buffer.baseAddress, buffer.count)
        }
    }

    /// Lets this thread speak also when its stack is used up. Costs nothing the second time.
    package static func coverThread() { lofte_last_resort_cover_thread() }
}
