import ContentFormat
import Diagnostics

extension FieldHelp {
    /// The other half of the keys.
    static func moreHelp(_ key: ContentKey, _ form: ContentForm) -> LocalizedText {
        switch (key, form) {
        case (.outcome, _):
            LocalizedText(
                sv:
                    "Hela summan hittills, ett tal. Skriv drygt, knappt, ungefär, minst eller högst före om det inte är exakt.",
                en: "The whole sum so far, a number.")
        case (.covers, _):
            LocalizedText(
                sv: "Vilken tid utfallet är för, när målet är för varje kvartal eller år.",
                en: "What time the outcome is of.")
        case (.outcomeParts, _): LocalizedText(sv: "Delar av utfallet.", en: "Parts of the outcome.")
        case (.goalReached, _):
            LocalizedText(
                sv: "Om målet är nått, när det inte har något tal.",
                en: "Whether the goal is reached, where it has no number.")
        case (.evidence, _):
            LocalizedText(
                sv: "En adress eller fil som visar det.",
                en: "An address or file that shows it.")
        case (.corrects, _):
            LocalizedText(
                sv: "Datumet för en tidigare uppföljning som den här rättar.",
                en: "The date of an earlier follow-up that this one corrects.")
        case (.amount, _): LocalizedText(sv: "Ett tal.", en: "A number.")
        case (.what, .shortcoming): LocalizedText(sv: "Vad som inte är tillgängligt.", en: "What is not accessible.")
        case (.what, _): LocalizedText(sv: "Vad talet räknar.", en: "What the number counts.")
        case (.endDate, _):
            LocalizedText(
                sv: "Sista dagen, om dialogen pågår flera dagar.",
                en: "The last day, if the dialogue goes on for several.")
        case (.time, _):
            LocalizedText(
                sv: "Klockslag, som 18.00–20.00 eller 18.00.",
                en: "A time, such as 18.00–20.00.")
        case (.place, _): LocalizedText(sv: "Var det var. För en enkät: var man svarar.", en: "Where it was.")
        case (.manner, _): LocalizedText(sv: "Hur ni frågade.", en: "How you asked.")
        case (.participants, _):
            LocalizedText(
                sv: "Hur många som var med, ett heltal; vet ni inte precis: ungefär 40.",
                en: "How many took part, a whole number; if you do not know exactly: ungefär 40.")
        case (.answerCount, _):
            LocalizedText(
                sv: "Hur många som svarade på en enkät; vet ni inte precis: ungefär 200.",
                en: "How many answered a survey; if you do not know exactly: ungefär 200.")
        case (.views, _):
            LocalizedText(
                sv: "Vad folk sa, och vad ni svarar.",
                en: "What people said, and your answers.")
        case (.answer, _): LocalizedText(sv: "Vad ni svarar.", en: "What you answer.")
        case (.answerDue, _):
            LocalizedText(
                sv: "Dagen då ni har lovat ett svar.",
                en: "The day by which you promised an answer.")
        case (.activity, _):
            LocalizedText(
                sv: "Adressen till aktiviteten som det ledde till.",
                en: "The address of the activity that it led to.")
        case (.period, _):
            LocalizedText(
                sv: "Till exempel 2026-kv1, 2026-t1, 2026-h1 eller 2026.",
                en: "Such as 2026-kv1, 2026-t1, 2026-h1 or 2026.")
        case (.decision, .change):
            LocalizedText(
                sv: "Var det beslutades, om någon beslutade.",
                en: "Where it was decided, if it was.")
        case (.decision, _): LocalizedText(sv: "Var rapporten behandlades.", en: "Where the report was decided.")
        case (.description, _):
            LocalizedText(
                sv: "Vad som räknas, och i vilken enhet.",
                en: "What is counted, and in what unit.")
        case (.next, _): LocalizedText(sv: "Dagen då det kommer nya siffror.", en: "The day on which new figures come.")
        case (.breaks, _):
            LocalizedText(
                sv: "Perioder från vilka det räknas på ett nytt sätt.",
                en: "Periods from which the way of counting is another.")
        case (.approximate, _):
            LocalizedText(
                sv: "Ja om talen är ungefärliga.",
                en: "Ja if the figures are approximate.")
        case (.presentation, _):
            LocalizedText(
                sv: "Hur siffrorna ritas. Tomt betyder linje.",
                en: "How the figures are drawn. Empty means a line.")
        case (.field, _):
            LocalizedText(
                sv: "Nyckeln som ändrades, till exempel klart.",
                en: "The key that was changed, such as klart.")
        case (.before, _): LocalizedText(sv: "Vad som stod förut.", en: "What it said before.")
        case (.correction, _):
            LocalizedText(
                sv: "Ja om bara ett stavfel är rättat.",
                en: "Ja if only a misspelling was mended.")
        case (.name, .settings): LocalizedText(sv: "Webbplatsens namn.", en: "The site's name.")
        case (.name, .publisher): LocalizedText(sv: "Kommunens namn.", en: "The municipality's name.")
        case (.name, .place): LocalizedText(sv: "Vad folk kallar platsen.", en: "What people call the place.")
        case (.name, .party):
            LocalizedText(
                sv: "Kommunen eller polisområdet.",
                en: "The municipality or police district.")
        case (.name, _):
            LocalizedText(
                sv: "Den part, förvaltning eller förening som gör något.",
                en: "The party, office or association that does something.")
        case (.representative, _): LocalizedText(sv: "Den som skrev under.", en: "Who signed.")
        case (.role, .party): LocalizedText(sv: "Personens roll.", en: "The person's role.")
        case (.role, _): LocalizedText(sv: "Utan roll ansvarar den.", en: "Without a role it answers.")
        case (.address, .settings):
            LocalizedText(
                sv: "Där webbplatsen finns, med https://.",
                en: "Where the site is, with https://.")
        case (.address, .publisher): LocalizedText(sv: "Postadress på en rad.", en: "Postal address on one line.")
        case (.address, .place): LocalizedText(sv: "Gatan och numret.", en: "The street and the number.")
        case (.address, .removal):
            LocalizedText(
                sv: "Adressen till sidan som togs bort.",
                en: "The address of the page that was removed.")
        case (.address, _): LocalizedText(sv: "Adressen till sidan.", en: "The address of the page.")
        case (.coordinates, _):
            LocalizedText(
                sv: "Latitud och longitud, som 59.39, 15.84.",
                en: "Latitude and longitude, such as 59.39, 15.84.")
        case (.publisher, .source): LocalizedText(sv: "Den som gav ut källan.", en: "Who published the source.")
        case (.publisher, _): LocalizedText(sv: "Vem som ger ut webbplatsen.", en: "Who publishes the site.")
        case (.organisationNumber, _): LocalizedText(sv: "Tio siffror.", en: "Ten figures.")
        case (.telephone, _): LocalizedText(sv: "Växelns nummer.", en: "The switchboard's number.")
        case (.email, _):
            LocalizedText(
                sv: "Kommunens brevlåda, en enda adress.",
                en: "The municipality's mailbox, one address.")
        case (.followUpCadence, _):
            LocalizedText(
                sv: "Hur ofta ni följer upp. Tomt betyder varje kvartal.",
                en: "How often you follow up. Empty means each quarter.")
        case (.reminder, _):
            LocalizedText(
                sv: "Antal dagar mellan uppföljningar, när takten inte ska bestämma.",
                en: "Days between follow-ups, where the cadence is not to decide.")
        case (.allowedNames, _): LocalizedText(sv: "Personer som får stå med namn.", en: "Persons who may be named.")
        case (.license, _):
            LocalizedText(
                sv: "Adressen till licensen för era data.",
                en: "The address of the licence of your data.")
        case (.accessibility, _):
            LocalizedText(
                sv: "Redogörelsen som lagen kräver.",
                en: "The statement that the law demands.")
        case (.redirects, _): LocalizedText(sv: "Gammal adress, och den nya.", en: "An old address, and the new one.")
        case (.removals, _): LocalizedText(sv: "Sidor som är borttagna.", en: "Pages that were removed.")
        case (.menus, _):
            LocalizedText(
                sv: "Den meny som är tom gör programmet själv.",
                en: "A menu that is empty is made by the program.")
        case (.mainMenu, _): LocalizedText(sv: "Menyn överst på sidorna.", en: "The menu on top of pages.")
        case (.footer, _): LocalizedText(sv: "Länkarna sist på sidorna.", en: "The links at the bottom of pages.")
        case (.notice, _):
            LocalizedText(
                sv: "Något som alla ska få veta under några dagar.",
                en: "Something that all are to know for some days.")
        case (.color, _):
            LocalizedText(
                sv: "Kommunens färg, som #1a5e3f. Den måste vara mörk nog.",
                en: "The municipality's colour, such as #1a5e3f.")
        case (.logo, _): LocalizedText(sv: "En bild i mappen content.", en: "A picture in the folder content.")
        case (.aboutExamples, _):
            LocalizedText(
                sv: "Adressen till sidan som berättar varför det finns exempel.",
                en: "The address of the page about the examples.")
        case (.conformance, _):
            LocalizedText(
                sv: "Om webbplatsen uppfyller kraven.",
                en: "Whether the site meets the demands.")
        case (.shortcomings, _):
            LocalizedText(
                sv: "Måste finnas om svaret inte är helt.",
                en: "Owed where the answer is not helt.")
        case (.assessed, _): LocalizedText(sv: "Dagen då ni testade.", en: "The day on which you tested.")
        case (.method, _): LocalizedText(sv: "Hur ni testade.", en: "How you tested.")
        case (.contact, _):
            LocalizedText(
                sv: "Dit den som hittar en brist vänder sig.",
                en: "Where those who find a fault turn.")
        case (.from, _):
            LocalizedText(
                sv: "Första dagen det visas. Tomt betyder genast.",
                en: "The first day. Empty means at once.")
        case (.until, _): LocalizedText(sv: "Sista dagen det visas.", en: "The last day.")
        default: LocalizedText(key.rawValue)
        }
    }
}
