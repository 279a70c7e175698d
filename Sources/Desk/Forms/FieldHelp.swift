import ContentFormat
import Diagnostics

/// What is to be filled in at a key, in a sentence; what it means depends on the table it stands in.
enum FieldHelp {
    static func text(_ key: ContentKey, in form: ContentForm) -> LocalizedText {
        switch (key, form) {
        case (.title, _):
            LocalizedText(
                sv: "Sidans rubrik. Säg det viktigaste.",
                en: "The page's heading. Say what matters most.")
        case (.lead, _):
            LocalizedText(
                sv: "En eller två meningar som säger det viktigaste.",
                en: "A sentence or two that say what matters most.")
        case (.language, _):
            LocalizedText(
                sv: "Språket som texten är skriven på. Tomt betyder svenska.",
                en: "The language of the text. Empty means Swedish.")
        case (.draft, _): LocalizedText(sv: "Ja döljer sidan för läsarna.", en: "Ja hides the page from readers.")
        case (.published, _):
            LocalizedText(
                sv: "Första dagen som sidan visas.",
                en: "The first day on which the page is shown.")
        case (.unpublished, _):
            LocalizedText(
                sv: "Dagen då sidan slutar visas.",
                en: "The day from which the page is not shown.")
        case (.updated, _): LocalizedText(sv: "Dagen då texten ändrades.", en: "The day on which the text was changed.")
        case (.source, .series): LocalizedText(sv: "Varifrån siffrorna kommer.", en: "Where the figures come from.")
        case (.source, _):
            LocalizedText(
                sv: "Varifrån uppgifterna kommer: en adress eller en text.",
                en: "Where the facts come from: an address or a text.")
        case (.example, _):
            LocalizedText(
                sv: "Ja säger att sidan är ett exempel och inte gäller på riktigt.",
                en: "Ja says that the page is an example.")
        case (.picture, _): LocalizedText(sv: "Bildens filnamn.", en: "The picture's file name.")
        case (.pictureDescription, _):
            LocalizedText(
                sv: "Vad bilden visar, för den som inte ser den.",
                en: "What the picture shows, for those who do not see it.")
        case (.caption, _): LocalizedText(sv: "Texten under bilden.", en: "The text below the picture.")
        case (.photographer, _): LocalizedText(sv: "Vem som tog bilden.", en: "Who took the picture.")
        case (.changes, _):
            LocalizedText(
                sv: "Det som har ändrats sedan löftet undertecknades eller sidan publicerades.",
                en: "What was changed since the promise was signed or the page published.")
        case (.exemptions, _):
            LocalizedText(
                sv: "Problemets kod, och skälet till att det inte gäller här.",
                en: "A problem's code, and the reason why it does not apply here.")
        case (.fetched, .series):
            LocalizedText(
                sv: "Dagen då du hämtade siffrorna.",
                en: "The day on which you fetched the figures.")
        case (.fetched, _): LocalizedText(sv: "Dagen då du hämtade uppgiften.", en: "The day on which you fetched it.")
        case (.start, .promise): LocalizedText(sv: "Första dagen löftet gäller.", en: "The promise's first day.")
        case (.start, _): LocalizedText(sv: "Dagen då arbetet börjar.", en: "The day on which the work begins.")
        case (.end, _):
            LocalizedText(
                sv: "Sista dagen löftet gäller, eller tills vidare.",
                en: "The promise's last day, or tills vidare.")
        case (.parties, _): LocalizedText(sv: "De som ger löftet.", en: "Those who give the promise.")
        case (.contributors, _): LocalizedText(sv: "Andra som är med.", en: "Others who take part.")
        case (.signed, _): LocalizedText(sv: "Dagen då löftet skrevs under.", en: "The day on which it was signed.")
        case (.town, _): LocalizedText(sv: "Orten där löftet skrevs under.", en: "Where it was signed.")
        case (.document, _):
            LocalizedText(
                sv: "Filen med löftet som det undertecknades.",
                en: "The file with the promise as it was signed.")
        case (.goal, .series):
            LocalizedText(
                sv: "Ett tal som visas som en linje.",
                en: "A number that is shown as a line.")
        case (.goal, .promise):
            LocalizedText(
                sv: "Vad hela löftet ska leda till, i en mening.",
                en: "What the promise is to lead to, in a sentence.")
        case (.goal, .focusArea): LocalizedText(sv: "Vad som ska bli bättre.", en: "What is to be better.")
        case (.goal, _):
            LocalizedText(
                sv: "Vad aktiviteten ska leda till, i en mening.",
                en: "What the activity is to lead to, in a sentence.")
        case (.youSaid, _):
            LocalizedText(
                sv: "Vad invånare sa, när löftet berättar det. Skriv inget som ingen har sagt.",
                en: "What citizens said, where the promise tells it.")
        case (.measures, _):
            LocalizedText(
                sv: "Filnamn på dataserier i mappen matt.",
                en: "Names of data series in the folder matt.")
        case (.number, .focusArea):
            LocalizedText(
                sv: "1 till 99. Numret bestämmer ordningen.",
                en: "1 to 99. It decides the order.")
        case (.number, _): LocalizedText(sv: "Numret i den undertecknade planen.", en: "The number in the signed plan.")
        case (.problem, _): LocalizedText(sv: "Problemet i en mening.", en: "The problem in a sentence.")
        case (.causes, _): LocalizedText(sv: "Orsaker till problemet.", en: "Causes of the problem.")
        case (.responsible, .step):
            LocalizedText(
                sv: "Den som ansvarar, om det är en annan än för aktiviteten.",
                en: "Who answers for it, if another than for the activity.")
        case (.responsible, _):
            LocalizedText(
                sv: "Den som svarar för arbetet. Är det flera, skriv och mellan namnen.",
                en: "Who answers for the work. Write och between several.")
        case (.places, _): LocalizedText(sv: "Platserna som det gäller.", en: "The places that it is about.")
        case (.when, _):
            LocalizedText(
                sv: "När på dagen eller i veckan, till exempel kvällstid.",
                en: "At what time of the day or week.")
        case (.continues, _):
            LocalizedText(
                sv: "Adressen till det i ett tidigare löfte som fortsätter här.",
                en: "The address of what goes on here from an earlier promise.")
        case (.related, _):
            LocalizedText(
                sv: "Adresser till områden och aktiviteter som läsaren bör se.",
                en: "Addresses of areas and activities that readers should see.")
        case (.partners, _): LocalizedText(sv: "Andra som är med.", en: "Others who take part.")
        case (.target, _):
            LocalizedText(
                sv: "Minst eller högst och ett tal: minst 4, högst 2, minst 2 per kvartal.",
                en: "Minst or högst and a number: minst 4, högst 2, minst 2 per kvartal.")
        case (.baseline, .series):
            LocalizedText(
                sv: "Ett tal som de nya siffrorna jämförs med.",
                en: "A number that the new figures are compared with.")
        case (.baseline, _):
            LocalizedText(
                sv: "Hur många det var innan arbetet började.",
                en: "How many there were before the work began.")
        case (.direction, _): LocalizedText(sv: "Vart siffrorna ska.", en: "Where the figures are to go.")
        case (.unit, _): LocalizedText(sv: "Vad talet räknar, till exempel mätningar.", en: "What the number counts.")
        case (.due, .step): LocalizedText(sv: "När steget ska vara klart.", en: "When the step is to be done.")
        case (.due, _):
            LocalizedText(
                sv: "När det ska vara klart. Utan en dag blir inget försenat.",
                en: "When it is to be done. Without it nothing is late.")
        case (.recurring, _): LocalizedText(sv: "Ja om arbetet inte har något slut.", en: "Ja if the work has no end.")
        case (.steps, _): LocalizedText(sv: "Steg på vägen.", en: "Steps on the way.")
        case (.reason, .followUp):
            LocalizedText(
                sv: "Varför det dröjer, avbryts eller inte blir av.",
                en: "Why it is late, cancelled or will not be.")
        case (.reason, .change): LocalizedText(sv: "Varför det ändrades.", en: "Why it was changed.")
        case (.reason, .removal): LocalizedText(sv: "Varför sidan togs bort.", en: "Why the page was removed.")
        case (.reason, .shortcoming): LocalizedText(sv: "Varför bristen finns kvar.", en: "Why it is not mended.")
        case (.reason, _):
            LocalizedText(
                sv: "Vad i problemet som aktiviteten ska ändra.",
                en: "What in the problem the activity is to change.")
        case (.status, .activity):
            LocalizedText(
                sv: "Bara så länge det inte finns uppföljningar. Sedan står läget i dem.",
                en: "Only as long as there is no follow-up.")
        case (.status, .view): LocalizedText(sv: "Vad som blir av synpunkten.", en: "What becomes of the view.")
        case (.status, _): LocalizedText(sv: "Läget, om det är nytt.", en: "The status, if it is new.")
        case (.dialogues, _):
            LocalizedText(
                sv: "Filnamn på dialoger där någon bad om detta.",
                en: "File names of dialogues in which it was asked for.")
        case (.followUps, _):
            LocalizedText(
                sv: "Vad som har hänt. Den äldsta står först.",
                en: "What has happened. The oldest comes first.")
        case (.text, .step): LocalizedText(sv: "Vad som ska vara klart.", en: "What is to be done.")
        case (.text, .followUp):
            LocalizedText(
                sv: "Vad som har hänt, i ett stycke. Nämn inga personer.",
                en: "What has happened, in a paragraph. Name no persons.")
        case (.text, .view): LocalizedText(sv: "Vad någon sa, utan namn.", en: "What somebody said, without a name.")
        case (.text, .notice):
            LocalizedText(
                sv: "Meddelandet, i en eller två meningar utan länkar.",
                en: "The message, in a sentence or two without links.")
        case (.text, .source): LocalizedText(sv: "Vad källan heter.", en: "What the source is called.")
        case (.text, _): LocalizedText(sv: "Det som läsaren ser.", en: "What readers see.")
        case (.stepDone, _):
            LocalizedText(
                sv: "När det blev gjort, eller ja om ingen vet när.",
                en: "When it was done, or ja if nobody knows when.")
        case (.date, .followUp):
            LocalizedText(
                sv: "Dagen som uppgiften gäller, eller okänt.",
                en: "The day that it is of, or okänt.")
        case (.date, .change): LocalizedText(sv: "Dagen då det ändrades.", en: "The day on which it was changed.")
        case (.date, .removal): LocalizedText(sv: "Dagen då sidan togs bort.", en: "The day on which it was removed.")
        case (.date, _): LocalizedText(sv: "Dagen då ni träffades.", en: "The day on which you met.")
        default: moreHelp(key, form)
        }
    }
}
