import Diagnostics

/// Whether bytes are of the form that a kind of file has. Knows signatures, and looks for the end where that is cheap; no
/// more than a browser needs to show the file, and no less than a server needs not to take it for something else.
package enum FormCheck {
    /// Nil when all is well. Drawings are read by `DrawingCheck`.
    package static func flaw(of sample: FileSample, as form: FileKind.Form) -> FileFlaw? {
        if form == .trusted { return nil }
        if sample.size == 0 { return .empty }
        if sample.size < 1_024, sample.begins(with: "version https://git-lfs.".utf8) { return .pointer }
        let other = FileFlaw.other(FileGuess.name(of: sample))
        return switch form {
        case .pdf:
            sample.begins(with: "%PDF-".utf8) ? (sample.ends(with: Array("%%EOF".utf8)) ? nil : .cutOff) : other
        case .office, .openDocument, .zip: PackedForm.flaw(of: sample, as: form)
        case .jpeg, .png, .gif, .webP, .avif, .icon: PictureForm.flaw(of: sample, as: form)
        case .mpegAudio, .isoMedia, .ogg, .wave, .webM: MediaForm.flaw(of: sample, as: form)
        case .text, .json: TextForm.flaw(of: sample, as: form)
        case .woff2: sample.begins(with: "wOF2".utf8) ? nil : other
        case .drawing:
            switch MarkupStart(sample.head) {
            case .drawing, .markup: nil
            case .page, .program, nil: other
            }
        case .trusted: nil
        }
    }
}
