import SiteContent

/// The words of public offices that have a plainer one beside them.
///
/// Chosen from what the guides to *klarspråk* warn of: a word is here when the plain one nearly always can stand instead.
enum PlainWords {
    /// A word or words, and what to write instead.
    struct Phrase: Sendable {
        /// The hashes of its words.
        let words: [UInt64]
        let text: String
        /// The one first that fits most often.
        let plain: [String]
    }

    /// A line for each word: its forms, each with what replaces it; choices parted by `/`.
    static let entries: [[(form: String, plain: [String])]] = Array(list.utf8).split(separator: UInt8(ascii: "\n")).map
    {
        line in
        line.split(separator: UInt8(ascii: ";")).compactMap { pair in
            let sides = pair.split(separator: UInt8(ascii: "=")).map { $0.drop { $0 == UInt8(ascii: " ") } }
            guard sides.count == 2 else { return nil }
            let plain = sides[1].split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
            return (String(decoding: sides[0], as: UTF8.self), plain)
        }
    }

    static let phrases: [Phrase] = entries.flatMap { forms in
        forms.map { Phrase(words: WordHash.words(of: $0.form), text: $0.form, plain: $0.plain) }
    }

    private static let list = """
        i syfte att=för att
        samt=och
        erhålla=få; erhåller=får; erhöll=fick; erhållit=fått; erhållna=som vi har fått; erhållande av=att få
        avseende=om/för
        med avseende på=om/för
        angående=om
        beträffande=om
        rörande=om
        vad gäller=när det gäller/om
        vad avser=när det gäller/om
        med anledning av=på grund av/för
        till följd av=på grund av
        i enlighet med=enligt
        jämlikt=enligt
        under förutsättning att=om
        förutsatt att=om
        för det fall att=om
        för det fall=om
        i det fall=om
        såvida=om
        därest=om
        huruvida=om
        i händelse av=vid/om det blir
        vid tidpunkten för=när/vid
        beakta=ta hänsyn till; beaktar=tar hänsyn till; beaktade=tog hänsyn till; beaktat=tagit hänsyn till
        beaktas=tas hänsyn till/räknas med; beaktande av=hänsyn till
        implementera=införa; implementerar=inför; implementerade=införde; implementerat=infört; implementeras=införs
        implementering=införande; implementeringen=införandet; implementerats=införts
        tillse=se till; tillser=ser till; tillsåg=såg till; tillsett=sett till
        föreligga=finnas; föreligger=finns; förelåg=fanns; förelegat=funnits
        medelst=med/genom
        ovanstående=det här/det som står ovanför
        nedanstående=det här/det som står nedanför
        ovannämnda=de här/det som står ovanför
        nedannämnda=de här/det som står nedanför
        ifrågavarande=den här/det här
        vederbörande=den som det gäller/han eller hon
        såsom=som
        såväl=både
        jämte=och/tillsammans med
        ävensom=och
        tillika=också
        likaledes=också
        härvid=då
        därvid=då
        varvid=och då
        härmed=nu/med det här
        därtill=dessutom
        därutöver=dessutom
        härutöver=dessutom
        härvidlag=här
        därom=om det
        vari=där
        sålunda=så
        således=alltså/därför
        följaktligen=därför
        likväl=ändå
        icke desto mindre=ändå
        emedan=eftersom
        enär=eftersom
        oaktat=trots
        gentemot=mot
        framgent=framöver
        framledes=framöver
        hädanefter=från och med nu
        ånyo=igen
        städse=alltid
        envar=alla
        ej=inte
        icke=inte
        skall=ska
        inkomma med=lämna/skicka in; inkommer med=lämnar/skickar in; inkommit med=lämnat/skickat in
        inkomma=komma in; inkommer=kommer in; inkom=kom in; inkommit=kommit in; inkomna=som har kommit in
        inlämna=lämna in; inlämnar=lämnar in; inlämnas=lämnas in; inlämnat=lämnat in; inlämnats=lämnats in
        inhämta=hämta in/fråga efter; inhämtar=hämtar in/frågar efter; inhämtas=hämtas in; inhämtat=hämtat in
        påbörja=börja; påbörjar=börjar; påbörjas=börjar; påbörjades=började; påbörjat=börjat; påbörjats=börjat
        igångsätta=starta; igångsätter=startar; igångsätts=startar; igångsatt=startat; igångsatts=startat
        initiera=starta/börja; initierar=startar/börjar; initieras=startas; initierat=startat; initierades=startades
        tillhandahålla=ge/erbjuda; tillhandahåller=ger/erbjuder; tillhandahålls=ges/finns; tillhandahållit=gett/erbjudit
        utgöra=vara; utgör=är; utgjorde=var; utgjort=varit; utgörs av=är/består av
        inneha=ha; innehar=har; innehade=hade; innehaft=haft
        besitta=ha; besitter=har
        uppbära=få/ha; uppbär=får/har
        tillställa=skicka till; tillställs=får; tillställas=få
        ombesörja=ordna/sköta; ombesörjer=ordnar/sköter; ombesörjs=ordnas/sköts
        handha=sköta; handhar=sköter; handhas=sköts
        effektuera=göra/utföra; effektuerar=gör/utför; effektueras=görs/utförs
        anmoda=be/uppmana; anmodar=ber/uppmanar; anmodas=uppmanas/ska
        anhålla om=be om; anhåller om=ber om; anhållan om=begäran om
        åligga=vara någons uppgift; åligger=ska/är någons uppgift
        nyttja=använda; nyttjar=använder; nyttjas=används; nyttjat=använt; nyttjande=användning; nyttjandet=användningen
        ianspråkta=använda; ianspråktar=använder; ianspråktas=används
        erfordra=behöva; erfordras=behövs; erfordrar=kräver/behöver; erforderlig=nödvändig; erforderliga=nödvändiga
        erforderligt=nödvändigt
        föranleda=leda till/orsaka; föranleder=leder till/orsakar; föranledde=ledde till/orsakade
        upprätta=skriva/göra; upprättar=skriver/gör; upprättas=skrivs/görs; upprättat=skrivit/gjort; upprättats=gjorts
        tillskapa=skapa; tillskapar=skapar; tillskapas=skapas; tillskapat=skapat
        tillgodose=uppfylla/möta; tillgodoser=uppfyller/möter; tillgodoses=uppfylls
        tillvarata=ta vara på; tillvaratar=tar vara på; tillvaratas=tas till vara; tillvaratagit=tagit vara på
        tillkännage=berätta; tillkännager=berättar; tillkännages=berättas
        vidta åtgärder=göra något åt det; vidtar åtgärder=gör något åt det; vidtagit åtgärder=gjort något åt det
        vidtagna åtgärder=det som är gjort
        bereda möjlighet=ge möjlighet; bereder möjlighet=ger möjlighet; bereds möjlighet=får möjlighet
        erlägga=betala; erlägger=betalar; erläggs=betalas; erlagt=betalat
        överstiga=vara mer än; överstiger=är mer än; överstigit=varit mer än
        understiga=vara mindre än; understiger=är mindre än; understigit=varit mindre än
        kvarstå=vara kvar; kvarstår=är kvar/finns kvar; kvarstod=var kvar; kvarstått=varit kvar; kvarstående=som är kvar
        hörsamma=följa/lyssna på; hörsammar=följer/lyssnar på; hörsammat=följt/lyssnat på
        verifiera=kontrollera; verifierar=kontrollerar; verifieras=kontrolleras; verifierat=kontrollerat
        estimera=uppskatta; estimerar=uppskattar; estimeras=uppskattas; estimerat=uppskattat
        facilitera=underlätta; faciliterar=underlättar; faciliteras=underlättas
        monitorera=följa; monitorerar=följer; monitoreras=följs
        skyndsamt=snabbt
        omgående=genast
        i dagsläget=nu/i dag
        i nuläget=nu
        i avvaktan på=medan vi väntar på
        inom ramen för=i/genom
        på daglig basis=varje dag
        på veckobasis=varje vecka
        på månatlig basis=varje månad
        på årlig basis=varje år
        på årsbasis=varje år
        på regelbunden basis=regelbundet
        i större utsträckning=mer/oftare
        i mindre utsträckning=mindre/mer sällan
        i stor utsträckning=ofta/mycket
        i möjligaste mån=så långt det går
        ha för avsikt att=tänka; har för avsikt att=tänker; hade för avsikt att=tänkte
        taga=ta; tager=tar; giva=ge; giver=ger; bliva=bli; hava=ha; draga=dra
        """
}
