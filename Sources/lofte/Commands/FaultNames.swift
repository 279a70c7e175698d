import Diagnostics
import SiteOutput

extension VerifyCommand {
    static func word(_ fault: OutputVerification.Fault) -> LocalizedText {
        switch fault {
        case .altered: LocalizedText(sv: "ändrad", en: "altered")
        case .missing: LocalizedText(sv: "saknas", en: "missing")
        case .foreign: LocalizedText(sv: "främmande, den hör inte till webbplatsen", en: "foreign, no part of the site")
        case .unreadable:
            LocalizedText(sv: "får inte läsas av alla", en: "not everybody may read it")
        case .writable: LocalizedText(sv: "får ändras av alla", en: "everybody may change it")
        }
    }
}
