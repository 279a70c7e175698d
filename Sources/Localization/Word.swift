package import Diagnostics

/// The fixed words of the pages, by the name that templates know them by.
///
/// A word that lacks a language does not compile.
package enum Word: String, Sendable, CaseIterable {
    case skipToContent, mainMenu, menu, breadcrumbs, start, aboutSite, updated, draft, source, facts, aboutActivity,
        aboutArea,
        aboutDialogue, aboutFigures
    case photograph
    case changes, changedBefore, decidedBy, example, exampleNotice, whyExamples, seeExample, seeExampleLead, upcoming
    case allPromises, readPromise, news, howToRead, howToReadLead, comingDialogues
    case earlierPromises, period, parties, signed, signedDocument, lateAndCancelled, followUp, wholePromise, signatures
    case morePages, readMore, focusArea, focusAreas, activity, activities, noActivities, noActivitiesYet,
        unknownActivities,
        unknownPromise,
        causes, goal, responsible
    case status, goalAndOutcome, noGoal, due, wasDue, dueDate, noDue, wasDone, wasCancelled, whatYouSaid, figures, why,
        belongsTo, askedBy, happened
    case outcomeColumn, baseline, direction, goalReached, goalNotReached, unknownDate, wasNotCarriedOut, steps,
        stepDone, stepOngoing, stepRemaining,
        stepNotTold, stepNotDone, recurring, extent,
        isRecurringWork, noFollowUps, nothingReported,
        whatWeDo, partners, begins, began, wasToBegin, plannedStart, reason, noReason, outcome,
        evidence
    case fromStatus, isSomethingWrong, previousActivity, nextActivity, moreActivities
    case previousArea, nextArea, moreAreas, dialogues, date, time, place, participants, views, noViews, youSaid
    case weAnswer, whatHappens, whatHappened, noAnswer, noDecision, previousDialogue, nextDialogue, moreDialogues,
        reports
    case asOf, reportTables, previousReport, nextReport, moreReports, table, missingValue, columnPeriod
    case countedWhat, seriesTarget, fetched, csvFile, lineChart, barChart, scaleBegins, millions, billions
    case missingMark, previousYear, nextYear, moreYears, notFoundTitle
    case notFoundSentence, toStart, movedTitle, movedSentence, removedTitle, accessibility
    case accessibilityStatement, shortcomings, howAssessed, assessed, statementUpdated, reportShortcoming
    case reportShortcomingHow, supervision, supervisionHow, diggLink
    case newsTitle, newsLead, newsExampleLead, newsOfYear, newsOfYearLead, subscribe, subscribeHow, nothingHappened,
        byYear
    case opinionsTitle, opinionsLead, opinionsExampleLead, opinionsEmptyLead, seeOpinionsExample
    case dialoguesLead, reportsLead, seriesLead
    case registerTitle, withoutScript, filter, searchText, year, allChoices, clearFilter
    case search, pages, previousPage, nextPage, byPromise, wholeYear, newerNews, olderNews
    case noneShown, openData, openDataLead, openDataExampleLead, dataCatalogue, rulesTitle, rulesLead, statuses
    case printHint, publishedAt, moreNews
    case onThisPage, siteUpdated, address, haveYourSay, haveYourSayHow, call, focusAreaChoice, howItGoes,
        howItWent, becomes, organisationNumber
    case promised, standing, nothingDecided, nothingAnswered, outcomeThen, emptyPage, pagesBelow,
        notHeldYet, rulesPromised,
        rulesSaid, rulesPurpose
    case sources, fetchedOn, notice, stillOpen, takePart, manner, ongoingNow, answerCount, yourSayHere, approximately,
        newCount, newCountSince, allApproximate, figuresCome, figuresWereDue
    case belongTogether, continuesFrom, continuedAs, continuesAs, relatedTo, wholeThread, threadsTitle, threadsLead
    case responsiblesTitle, responsiblesLead, contributors, answersFor, takesPartIn, gavePromise, contributesToPromise
    case places, placesLead, at, coordinates, activitiesHere, dialoguesHere, when, noneHere
    case plan, measure, planWhen, who, with, planSteps, timeline, timelineKey, sinceLastReport
    case bothPromises, sameActivities, onlyInNewer, onlyInOlder, noAreaThen, promisesBeside
    case changedSinceSigned, changesOfPromise, checkYourself, checkYourselfHow, lockFile, checksum,
        timeStamped,
        correctedLater

    /// The word in every language.
    package var text: LocalizedText {
        switch self {
        case .changedSinceSigned: LocalizedText(sv: "ändrat sedan dess", en: "changed since")
        case .changesOfPromise: LocalizedText(sv: "Ändringar i löftet", en: "Changes of the promise")
        case .checkYourself: LocalizedText(sv: "Så kan du själv kontrollera", en: "How you can check it yourself")
        case .checkYourselfHow:
            LocalizedText(
                sv: "Löftet är fryst i en fil som bara får växa. Varje frysning har en kontrollsumma, som räknas ut av "
                    + "allt som är fryst och av summan före. Ändrar någon ett enda tecken i efterhand blir summan en "
                    + "annan. Spara filen, eller skriv av den senaste summan. Då kan du senare se om allt står kvar. "
                    + "Summan kan också stå i kommunens protokoll.",
                en:
                    "The promise is frozen in a file that may only grow. Each freeze has a checksum, which is made of all "
                    + "that is frozen and of the checksum before. If anybody alters a single character later, the "
                    + "checksum is another. Keep the file, or note the newest checksum. Then you can see later whether "
                    + "all of it still stands. The checksum may also be in the municipality's minutes.")
        case .lockFile: LocalizedText(sv: "Hämta filen med det som är fryst", en: "Fetch the file with what is frozen")
        case .checksum: LocalizedText(sv: "Kontrollsumma", en: "Checksum")
        case .timeStamped: LocalizedText(sv: "Har en tidsstämpel.", en: "Has a time stamp.")
        case .correctedLater: LocalizedText(sv: "Rättat senare", en: "Corrected later")
        case .skipToContent: LocalizedText(sv: "Hoppa till innehållet", en: "Skip to the content")
        case .mainMenu: LocalizedText(sv: "Huvudmeny", en: "Main menu")
        case .menu: LocalizedText(sv: "Meny", en: "Menu")
        case .breadcrumbs: LocalizedText(sv: "Du är här", en: "You are here")
        case .start: LocalizedText(sv: "Start", en: "Home")
        case .aboutSite: LocalizedText(sv: "Om webbplatsen", en: "About the site")
        case .updated: LocalizedText(sv: "Uppdaterad", en: "Updated")
        case .draft: LocalizedText(sv: "Utkast. Sidan är inte publicerad.", en: "Draft. This page is not published.")
        case .source: LocalizedText(sv: "Källa", en: "Source")
        case .sources: LocalizedText(sv: "Källor", en: "Sources")
        case .fetchedOn: LocalizedText(sv: "hämtad", en: "fetched")
        case .notice: LocalizedText(sv: "Meddelande", en: "Message")
        case .figuresCome: LocalizedText(sv: "Nya siffror kommer", en: "New figures come on")
        case .figuresWereDue: LocalizedText(sv: "Nya siffror skulle komma", en: "New figures were to come on")
        case .approximately: LocalizedText(sv: "ungefär", en: "about")
        case .newCount: LocalizedText(sv: "nytt sätt att räkna", en: "new way of counting")
        case .newCountSince: LocalizedText(sv: "Nytt sätt att räkna från", en: "New way of counting from")
        case .allApproximate: LocalizedText(sv: "Siffrorna är ungefärliga.", en: "The figures are approximate.")
        case .stillOpen:
            LocalizedText(
                sv: "Den pågår. Än är inget skrivet om vad som har sagts.",
                en: "It is going on. Nothing is written yet of what was said.")
        case .takePart: LocalizedText(sv: "Var med", en: "Take part")
        case .manner: LocalizedText(sv: "Form", en: "Form")
        case .ongoingNow: LocalizedText(sv: "pågår", en: "going on")
        case .answerCount: LocalizedText(sv: "Svar", en: "Answers")
        case .yourSayHere: LocalizedText(sv: "Vad tycker du om det här?", en: "What do you think of this?")
        case .facts: LocalizedText(sv: "Fakta", en: "Facts")
        case .aboutActivity: LocalizedText(sv: "Om aktiviteten", en: "About the activity")
        case .aboutArea: LocalizedText(sv: "Om området", en: "About the area")
        case .aboutDialogue: LocalizedText(sv: "Om dialogen", en: "About the dialogue")
        case .aboutFigures: LocalizedText(sv: "Om siffrorna", en: "About the figures")
        case .photograph: LocalizedText(sv: "Foto", en: "Photo")
        case .changes: LocalizedText(sv: "Ändrat sedan det publicerades", en: "Changed since it was published")
        case .changedBefore: LocalizedText(sv: "förut:", en: "before:")
        case .decidedBy: LocalizedText(sv: "Beslut", en: "Decided by")
        case .example: LocalizedText(sv: "Exempel", en: "Example")
        case .exampleNotice:
            LocalizedText(
                sv: "Exempel – inget av det här har hänt.", en: "Example – nothing of this has happened.")
        case .whyExamples: LocalizedText(sv: "Varför det finns exempel", en: "Why there are examples")
        case .seeExample:
            LocalizedText(sv: "Se hur en uppföljning kan se ut", en: "See how a follow-up can look")
        case .seeExampleLead:
            LocalizedText(
                sv: "Löftet här är påhittat. Det visar hur det ser ut när aktiviteter följs upp.",
                en: "The promise here is made up. It shows how it looks when activities are followed up.")
        case .upcoming: LocalizedText(sv: "Löftet har inte börjat gälla än.", en: "The promise does not hold yet.")
        case .allPromises: LocalizedText(sv: "Alla löften", en: "All promises")
        case .readPromise: LocalizedText(sv: "Läs hela löftet:", en: "Read the whole promise:")
        case .news: LocalizedText(sv: "Det senaste", en: "Latest")
        case .howToRead: LocalizedText(sv: "Vad läget betyder", en: "What the statuses mean")
        case .howToReadLead:
            LocalizedText(
                sv:
                    "En aktivitet är något som kommunen eller polisen gör. Symbolen visar hur långt den har kommit, inte om brotten minskar.",
                en:
                    "An activity is something that the municipality or the police do. The symbol shows how far it has come, not whether crime falls."
            )
        case .comingDialogues: LocalizedText(sv: "Träffa oss", en: "Meet us")
        case .earlierPromises: LocalizedText(sv: "Fler löften", en: "Other promises")
        case .period: LocalizedText(sv: "Gäller", en: "Period")
        case .parties: LocalizedText(sv: "Parter", en: "Parties")
        case .signed: LocalizedText(sv: "Undertecknat", en: "Signed")
        case .signedDocument: LocalizedText(sv: "Dokument", en: "Document")
        case .lateAndCancelled: LocalizedText(sv: "Sent och avbrutet", en: "Late and cancelled")
        case .followUp: LocalizedText(sv: "Uppföljning", en: "Follow-up")
        case .wholePromise: LocalizedText(sv: "Hela löftet", en: "The whole promise")
        case .signatures: LocalizedText(sv: "Underskrifter", en: "Signatures")
        case .morePages: LocalizedText(sv: "Läs också", en: "Read also")
        case .readMore: LocalizedText(sv: "Läs mer", en: "Read more")
        case .focusArea: LocalizedText(sv: "Fokusområde", en: "Focus area")
        case .focusAreas: LocalizedText(sv: "Fokusområden", en: "Focus areas")
        case .activity: LocalizedText(sv: "Aktivitet", en: "Activity")
        case .activities: LocalizedText(sv: "Aktiviteter", en: "Activities")
        case .noActivities: LocalizedText(sv: "Inga aktiviteter är redovisade.", en: "No activities are reported.")
        case .noActivitiesYet:
            LocalizedText(sv: "Här finns ännu inga aktiviteter.", en: "There are no activities here yet.")
        case .unknownActivities:
            LocalizedText(
                sv: "Vi vet inte vilka aktiviteter som hör hit.", en: "We do not know which activities belong here.")
        case .unknownPromise:
            LocalizedText(
                sv: "Vi vet inte vilka aktiviteter som hörde till löftet.",
                en: "We do not know which activities belonged to the promise.")
        case .causes: LocalizedText(sv: "Varför det händer", en: "Why it happens")
        case .goal: LocalizedText(sv: "Mål", en: "Goal")
        case .responsible: LocalizedText(sv: "Ansvarig", en: "Responsible")
        case .status: LocalizedText(sv: "Läge", en: "Status")
        case .goalAndOutcome: LocalizedText(sv: "Mål och resultat", en: "Goal and result")
        case .noGoal: LocalizedText(sv: "Inget mål i siffror", en: "No goal in figures")
        case .due: LocalizedText(sv: "Ska vara klar", en: "Due")
        case .wasDue: LocalizedText(sv: "Skulle vara klar", en: "Was due")
        case .dueDate: LocalizedText(sv: "Slutdatum", en: "Due date")
        case .noDue: LocalizedText(sv: "Inget slutdatum", en: "No due date")
        case .wasDone: LocalizedText(sv: "Klar", en: "Done")
        case .wasCancelled: LocalizedText(sv: "Avbröts", en: "Cancelled")
        case .whatYouSaid: LocalizedText(sv: "Det ni har sagt", en: "What you said")
        case .figures: LocalizedText(sv: "Siffror", en: "Figures")
        case .why: LocalizedText(sv: "Varför", en: "Why")
        case .belongsTo: LocalizedText(sv: "Aktiviteten hör till", en: "The activity belongs to")
        case .askedBy: LocalizedText(sv: "Ni bad om det här:", en: "You asked for this:")
        case .happened: LocalizedText(sv: "Det har hänt", en: "What has happened")
        case .goalReached: LocalizedText(sv: "Målet är nått.", en: "The goal is reached.")
        case .goalNotReached: LocalizedText(sv: "Målet är inte nått.", en: "The goal is not reached.")
        case .unknownDate: LocalizedText(sv: "Okänt datum", en: "Date unknown")
        case .wasNotCarriedOut:
            LocalizedText(sv: "Beskedet att den inte blir av kom", en: "Word that it will not be came")
        case .steps: LocalizedText(sv: "Steg på vägen", en: "Steps on the way")
        case .stepDone: LocalizedText(sv: "Gjort", en: "Done")
        case .stepOngoing: LocalizedText(sv: "Pågår", en: "Under way")
        case .stepRemaining: LocalizedText(sv: "Återstår", en: "Remains")
        case .stepNotTold: LocalizedText(sv: "Inte redovisat", en: "Not reported")
        case .stepNotDone: LocalizedText(sv: "Inte gjort än", en: "Not done yet")
        case .recurring: LocalizedText(sv: "Återkommande", en: "Recurring")
        case .extent: LocalizedText(sv: "Tid", en: "Time")
        case .isRecurringWork:
            LocalizedText(sv: "Återkommande arbete, utan slutdatum", en: "Recurring work, without a due date")
        case .noFollowUps:
            LocalizedText(sv: "Här finns ingen uppföljning än.", en: "There is no follow-up here yet.")
        case .nothingReported: LocalizedText(sv: "Uppgift saknas.", en: "Not known.")
        case .whatWeDo: LocalizedText(sv: "Det här gör vi", en: "What we do")
        case .partners: LocalizedText(sv: "Tillsammans med", en: "Together with")
        case .begins: LocalizedText(sv: "Börjar", en: "Begins")
        case .began: LocalizedText(sv: "Började", en: "Began")
        case .wasToBegin: LocalizedText(sv: "Skulle börja", en: "Was to begin")
        case .plannedStart: LocalizedText(sv: "Planerad start", en: "Planned start")
        case .reason: LocalizedText(sv: "Orsak", en: "Reason")
        case .noReason: LocalizedText(sv: "Orsaken är inte angiven.", en: "No reason is given.")
        case .baseline: LocalizedText(sv: "Startvärde", en: "Starting value")
        case .direction: LocalizedText(sv: "Riktning", en: "Direction")
        case .outcomeColumn: LocalizedText(sv: "Utfall", en: "Outcome")
        case .outcome: LocalizedText(sv: "Hittills", en: "So far")
        case .outcomeThen: LocalizedText(sv: "Då", en: "Then")
        case .evidence: LocalizedText(sv: "Det visas av", en: "Shown by")
        case .fromStatus: LocalizedText(sv: "Förut:", en: "Before:")
        case .isSomethingWrong: LocalizedText(sv: "Är det något som inte stämmer?", en: "Is something wrong?")
        case .previousActivity: LocalizedText(sv: "Föregående aktivitet", en: "Previous activity")
        case .nextActivity: LocalizedText(sv: "Nästa aktivitet", en: "Next activity")
        case .moreActivities: LocalizedText(sv: "Fler aktiviteter i området", en: "More activities in this area")
        case .previousArea: LocalizedText(sv: "Föregående område", en: "Previous area")
        case .nextArea: LocalizedText(sv: "Nästa område", en: "Next area")
        case .moreAreas: LocalizedText(sv: "Fler fokusområden", en: "More focus areas")
        case .dialogues: LocalizedText(sv: "Dialoger", en: "Dialogues")
        case .date: LocalizedText(sv: "När", en: "When")
        case .time: LocalizedText(sv: "Tid", en: "Time")
        case .place: LocalizedText(sv: "Var", en: "Where")
        case .participants: LocalizedText(sv: "Deltagare", en: "Participants")
        case .views: LocalizedText(sv: "Ni sa, vi svarar", en: "You said, we answer")
        case .noViews: LocalizedText(sv: "Inga synpunkter är antecknade.", en: "No views are recorded.")
        case .youSaid: LocalizedText(sv: "Ni sa", en: "You said")
        case .weAnswer: LocalizedText(sv: "Vi svarar", en: "We answer")
        case .whatHappens: LocalizedText(sv: "Det här händer", en: "What happens")
        case .whatHappened: LocalizedText(sv: "Det här hände", en: "What happened")
        case .noAnswer: LocalizedText(sv: "Vi har inte svarat än.", en: "We have not answered yet.")
        case .noDecision: LocalizedText(sv: "Inget beslut än.", en: "No decision yet.")
        case .previousDialogue: LocalizedText(sv: "Föregående dialog", en: "Previous dialogue")
        case .nextDialogue: LocalizedText(sv: "Nästa dialog", en: "Next dialogue")
        case .moreDialogues: LocalizedText(sv: "Fler dialoger", en: "More dialogues")
        case .reports: LocalizedText(sv: "Rapporter", en: "Reports")
        case .asOf: LocalizedText(sv: "Läget den", en: "As of")
        case .reportTables: LocalizedText(sv: "Läget i varje område", en: "Each area")
        case .previousReport: LocalizedText(sv: "Föregående rapport", en: "Previous report")
        case .nextReport: LocalizedText(sv: "Nästa rapport", en: "Next report")
        case .moreReports: LocalizedText(sv: "Fler rapporter", en: "More reports")
        case .table: LocalizedText(sv: "Tabell", en: "Table")
        case .missingValue: LocalizedText(sv: "Data saknas", en: "No data")
        case .columnPeriod: LocalizedText(sv: "Period", en: "Period")
        case .countedWhat: LocalizedText(sv: "Vad som räknas", en: "What is counted")
        case .seriesTarget: LocalizedText(sv: "Målet", en: "The goal")
        case .fetched: LocalizedText(sv: "Hämtat", en: "Fetched")
        case .csvFile: LocalizedText(sv: "Siffrorna som fil (CSV)", en: "The figures as a file (CSV)")
        case .lineChart: LocalizedText(sv: "Linjediagram", en: "Line chart")
        case .barChart: LocalizedText(sv: "Stapeldiagram", en: "Bar chart")
        case .scaleBegins: LocalizedText(sv: "Skalan börjar på", en: "The scale begins at")
        case .millions: LocalizedText(sv: "miljoner", en: "millions")
        case .billions: LocalizedText(sv: "miljarder", en: "billions")
        case .missingMark: LocalizedText(sv: "– betyder att data saknas", en: "– means no data")
        case .previousYear: LocalizedText(sv: "Föregående löfte", en: "Previous promise")
        case .nextYear: LocalizedText(sv: "Nästa löfte", en: "Next promise")
        case .moreYears: LocalizedText(sv: "Fler år", en: "Other years")
        case .notFoundTitle: LocalizedText(sv: "Sidan finns inte", en: "There is no such page")
        case .notFoundSentence:
            LocalizedText(
                sv: "Adressen kan vara felskriven, eller så är sidan flyttad.",
                en: "The address may be mistyped, or the page has moved.")
        case .toStart: LocalizedText(sv: "Gå till startsidan", en: "Go to the start page")
        case .movedTitle: LocalizedText(sv: "Sidan har flyttat", en: "The page has moved")
        case .movedSentence: LocalizedText(sv: "Du hittar den här:", en: "You find it here:")
        case .removedTitle: LocalizedText(sv: "Sidan är borttagen", en: "The page is removed")
        case .accessibility: LocalizedText(sv: "Tillgänglighet", en: "Accessibility")
        case .accessibilityStatement:
            LocalizedText(sv: "Tillgänglighets\u{AD}redogörelse", en: "Accessibility statement")
        case .shortcomings:
            LocalizedText(sv: "Det som brister eller inte är testat", en: "What falls short or is not tested")
        case .howAssessed: LocalizedText(sv: "Så har vi testat", en: "How we tested")
        case .assessed: LocalizedText(sv: "Webbplatsen bedömdes den", en: "The site was assessed on")
        case .statementUpdated:
            LocalizedText(sv: "Redogörelsen sågs över den", en: "The statement was looked over on")
        case .reportShortcoming:
            LocalizedText(sv: "Säg till när något inte fungerar", en: "Tell us when something does not work")
        case .reportShortcomingHow:
            LocalizedText(
                sv: "Hjälp oss att göra webbplatsen bättre. Skriv till",
                en: "Help us make the site better. Write to")
        case .supervision: LocalizedText(sv: "Tillsyn", en: "Supervision")
        case .supervisionHow:
            LocalizedText(
                sv:
                    "Myndigheten för digital förvaltning (Digg) ser till att lagen följs. Är du inte nöjd med vårt svar kan du",
                en:
                    "The Agency for Digital Government (Digg) sees to it that the law is kept. If you are not content with our answer you can"
            )
        case .diggLink: LocalizedText(sv: "anmäla det till Digg", en: "report it to Digg")
        case .newsTitle: LocalizedText(sv: "Det här är nytt", en: "What is new")
        case .newsLead: LocalizedText(sv: "Här står det nyaste först.", en: "Here the newest stands first.")
        case .newsExampleLead:
            LocalizedText(
                sv: "Här står det nyaste först.",
                en: "Here the newest stands first.")
        case .newsOfYear: LocalizedText(sv: "Det hände", en: "What happened in")
        case .newsOfYearLead:
            LocalizedText(sv: "Det här är vad vi känner till från året.", en: "This is what we know of that year.")
        case .subscribe: LocalizedText(sv: "Nyhetsflöde (Atom)", en: "News feed (Atom)")
        case .subscribeHow: LocalizedText(sv: "öppna det i en nyhetsläsare.", en: "open it in a feed reader.")
        case .nothingHappened: LocalizedText(sv: "Inget är redovisat än.", en: "Nothing is reported yet.")
        case .byYear: LocalizedText(sv: "År för år", en: "Year by year")
        case .opinionsTitle: LocalizedText(sv: "Ni sa – vi gör", en: "You said – we do")
        case .opinionsLead:
            LocalizedText(
                sv: "Här är det som ni har sagt i dialogerna, vad vi svarar och vad som händer.",
                en: "Here is what you have said in the dialogues, what we answer and what happens.")
        case .opinionsExampleLead:
            LocalizedText(
                sv: "Så kan det se ut när ni säger något och vi svarar.",
                en: "This is how it can look when you say something and we answer.")
        case .opinionsEmptyLead:
            LocalizedText(
                sv: "Här samlar vi det som ni säger i dialogerna, vad vi svarar och vad som händer sedan.",
                en: "Here we gather what you say in the dialogues, what we answer and what happens then.")
        case .seeOpinionsExample: LocalizedText(sv: "Se hur det kan se ut:", en: "See how it can look:")
        case .dialoguesLead:
            LocalizedText(
                sv: "En dialog är ett möte med er. Efter mötet kan du läsa vad ni sa och vad vi svarar.",
                en: "A dialogue is a meeting with you. After it you can read what you said and what we answer.")
        case .reportsLead:
            LocalizedText(
                sv: "Varje rapport gäller en viss tid och visar läget den sista dagen.",
                en: "Each report covers a period and shows how things stood on its last day.")
        case .seriesLead:
            LocalizedText(
                sv: "Siffrorna visar vad som har ökat eller minskat. De säger inte varför.",
                en: "The figures show what has risen or fallen. They do not say why.")
        case .registerTitle: LocalizedText(sv: "Alla aktiviteter", en: "All activities")
        case .withoutScript:
            LocalizedText(
                sv: "Webbläsaren kör inte skript. Sök med webbläsarens egen sökning i sidan (Ctrl och F).",
                en: "The browser runs no scripts. Use its own search in the page (Ctrl and F).")
        case .filter: LocalizedText(sv: "Sök bland aktiviteterna", en: "Search the activities")
        case .searchText: LocalizedText(sv: "Sök på ord", en: "Search for words")
        case .year: LocalizedText(sv: "År", en: "Year")
        case .allChoices: LocalizedText(sv: "Alla", en: "All")
        case .search: LocalizedText(sv: "Sök", en: "Search")
        case .pages: LocalizedText(sv: "Sidor", en: "Pages")
        case .previousPage: LocalizedText(sv: "Föregående sida", en: "Previous page")
        case .nextPage: LocalizedText(sv: "Nästa sida", en: "Next page")
        case .byPromise: LocalizedText(sv: "Löfte för löfte", en: "Promise by promise")
        case .wholeYear: LocalizedText(sv: "Hela året", en: "The whole year")
        case .newerNews: LocalizedText(sv: "Det som hände sedan", en: "What happened next")
        case .olderNews: LocalizedText(sv: "Det som hände innan", en: "What happened before")
        case .clearFilter: LocalizedText(sv: "Rensa", en: "Clear")
        case .noneShown:
            LocalizedText(
                sv: "Ingen aktivitet passar. Pröva ett annat ord eller välj Rensa.",
                en: "No activity fits. Try another word or choose Clear.")
        case .openData: LocalizedText(sv: "Öppna data", en: "Open data")
        case .openDataLead:
            LocalizedText(
                sv: "Samma uppgifter finns som filer att använda fritt.", en: "The same facts as files, free to use.")
        case .openDataExampleLead:
            LocalizedText(
                sv: "Det påhittade finns i filer för sig. Varje rad har värdet ja i fältet exempel.",
                en: "What is made up lies in files of its own. Each row has ja in the field exempel.")
        case .dataCatalogue: LocalizedText(sv: "Datakatalog (DCAT-AP-SE)", en: "Data catalogue (DCAT-AP-SE)")
        case .rulesTitle: LocalizedText(sv: "Så räknar vi", en: "How we count")
        case .rulesLead:
            LocalizedText(
                sv: "Den som ansvarar berättar hur långt en aktivitet har kommit. Resten räknar ett program ut.",
                en: "Those responsible for an activity tell how far it has come. A program works out the rest.")
        case .statuses: LocalizedText(sv: "Det här betyder lägena", en: "What the statuses mean")
        case .printHint:
            LocalizedText(
                sv: "Sidan är gjord för att skrivas ut eller sparas som PDF från webbläsaren.",
                en: "This page is made to be printed, or saved as PDF from the browser.")
        case .publishedAt: LocalizedText(sv: "Löftet finns på", en: "The promise is found at")
        case .onThisPage: LocalizedText(sv: "På den här sidan", en: "On this page")
        case .siteUpdated: LocalizedText(sv: "Webbplatsen uppdaterad", en: "The site was updated")
        case .address: LocalizedText(sv: "Adress", en: "Address")
        case .haveYourSay: LocalizedText(sv: "Säg vad du tycker", en: "Have your say")
        case .haveYourSayHow:
            LocalizedText(
                sv: "Berätta vad som gör dig trygg eller otrygg, och vad du tycker om löftet.",
                en: "Tell us what makes you feel safe or unsafe, and what you think of the promise.")
        case .call: LocalizedText(sv: "Ring", en: "Call")
        case .focusAreaChoice: LocalizedText(sv: "Område", en: "Area")
        case .howItGoes: LocalizedText(sv: "Så går det", en: "How it goes")
        case .howItWent: LocalizedText(sv: "Så gick det", en: "How it went")
        case .organisationNumber: LocalizedText(sv: "Organisationsnummer", en: "Registration number")
        case .becomes: LocalizedText(sv: "Det blir:", en: "That makes:")
        case .promised: LocalizedText(sv: "Lovat", en: "Promised")
        case .standing: LocalizedText(sv: "Läget", en: "Status")
        case .nothingDecided: LocalizedText(sv: "Inget är bestämt än.", en: "Nothing is decided yet.")
        case .nothingAnswered:
            LocalizedText(
                sv: "Vi känner inte till några svar eller beslut.", en: "We know of no answers and no decisions.")
        case .emptyPage: LocalizedText(sv: "Här står inget än.", en: "There is nothing here yet.")
        case .pagesBelow: LocalizedText(sv: "Här finns", en: "Here is")
        case .notHeldYet:
            LocalizedText(sv: "Dialogen har inte hållits än.", en: "The dialogue has not been held yet.")
        case .rulesPromised:
            LocalizedText(
                sv: "Löftet står som det gavs. Ändras något står det på sidan, med dag och orsak.",
                en: "A promise stands as it was given. What is changed stands on its page, with day and reason.")
        case .rulesPurpose:
            LocalizedText(
                sv: "Här ser du vad orden för läget betyder och hur vi kommer fram till dem.",
                en: "Here you see what the words for the state mean, and how we arrive at them.")
        case .rulesSaid:
            LocalizedText(
                sv: "Varje synpunkt räknas för sig, med sitt svar och vad den ledde till.",
                en: "Each view is counted by itself, with its answer and what it led to.")
        case .belongTogether: LocalizedText(sv: "Det här hör ihop", en: "What belongs together")
        case .continuesFrom: LocalizedText(sv: "Fortsätter från", en: "Continues")
        case .continuedAs: LocalizedText(sv: "Fortsatte som", en: "Continued as")
        case .continuesAs: LocalizedText(sv: "Fortsätter som", en: "Continues as")
        case .relatedTo: LocalizedText(sv: "Hänger ihop med", en: "Connected with")
        case .wholeThread: LocalizedText(sv: "År för år", en: "Year by year")
        case .threadsTitle: LocalizedText(sv: "Från ett löfte till nästa", en: "From one promise to the next")
        case .threadsLead:
            LocalizedText(
                sv: "Här ser du det som fortsatte i ett nytt löfte: vad som lovades varje gång och hur det gick.",
                en: "Here is what continued in a new promise: what was promised each time, and how it went.")
        case .responsiblesTitle: LocalizedText(sv: "Vem gör vad", en: "Who does what")
        case .responsiblesLead:
            LocalizedText(
                sv: "Här ser du vad var och en svarar för, och vad de är med i.",
                en: "Here is what each of them answers for, and what they take part in.")
        case .contributors: LocalizedText(sv: "Medverkande", en: "Contributors")
        case .answersFor: LocalizedText(sv: "Ansvarar för", en: "Answers for")
        case .takesPartIn: LocalizedText(sv: "Är med i", en: "Takes part in")
        case .gavePromise: LocalizedText(sv: "Är en av parterna i löftet.", en: "Is a party to the promise.")
        case .contributesToPromise: LocalizedText(sv: "Medverkar i löftet.", en: "Contributes to the promise.")
        case .places: LocalizedText(sv: "Platser", en: "Places")
        case .placesLead:
            LocalizedText(
                sv: "Här ser du vad som görs på varje plats, och vilka dialoger som hålls där.",
                en: "Here is what is done at each place, and which dialogues are held there.")
        case .at: LocalizedText(sv: "Var", en: "Where")
        case .coordinates: LocalizedText(sv: "Koordinater", en: "Coordinates")
        case .activitiesHere: LocalizedText(sv: "Aktiviteter här", en: "Activities here")
        case .dialoguesHere: LocalizedText(sv: "Dialoger här", en: "Dialogues here")
        case .noneHere:
            LocalizedText(sv: "Ingen aktivitet nämner platsen.", en: "No activity names the place.")
        case .plan: LocalizedText(sv: "Handlingsplan", en: "Plan of action")
        case .measure: LocalizedText(sv: "Åtgärd", en: "Measure")
        case .planWhen: LocalizedText(sv: "När", en: "When")
        case .who: LocalizedText(sv: "Vem", en: "Who")
        case .with: LocalizedText(sv: "Med", en: "With")
        case .planSteps: LocalizedText(sv: "Steg", en: "Steps")
        case .timeline: LocalizedText(sv: "Tidslinje", en: "Line of time")
        case .timelineKey:
            LocalizedText(
                sv:
                    "Linjen visar när arbetet ska göras. Ringarna är steg, och en fylld ring är gjord. Det tjocka strecket är "
                    + "sista dagen. Det prickade strecket är i dag.",
                en:
                    "The line shows when the work is to be done. Rings are steps, and a filled one is done. The thick stroke "
                    + "is the last day. The dotted stroke is today.")
        case .sinceLastReport: LocalizedText(sv: "Sedan förra rapporten", en: "Since the last report")
        case .promisesBeside: LocalizedText(sv: "Löftena", en: "The promises")
        case .bothPromises: LocalizedText(sv: "I korthet", en: "In short")
        case .sameActivities: LocalizedText(sv: "Det som finns i båda", en: "What stands in both")
        case .onlyInNewer: LocalizedText(sv: "Nytt den här gången", en: "New this time")
        case .onlyInOlder: LocalizedText(sv: "Fanns bara förra gången", en: "Only the time before")
        case .noAreaThen: LocalizedText(sv: "Inget sådant område", en: "No such area")
        case .when: LocalizedText(sv: "När", en: "When")
        case .moreNews: LocalizedText(sv: "Fler nyheter", en: "More events")
        }
    }
}
