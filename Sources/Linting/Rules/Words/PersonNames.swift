import SiteContent

/// Swedish names of persons: common given names, common surnames, and the endings that surnames have.
enum PersonNames {
    static let given = WordList(
        """
        adam agnes agneta alexander alexandra alfred ali alice alma amanda amir anders andreas anette angelica anita
        ann anna anneli annette annika anton arne arvid astrid august axel barbro bengt benjamin berit bert bertil
        birgit birgitta björn bo britt brita bror camilla carina carl carolina caroline cecilia charlotte christer
        christian christina christoffer claes conny dag dan daniel daniela david dennis ebba eddie edith edvin eivor
        elias elin elina elisabet elisabeth ella ellen elsa elvira emelie emil emilia emma erica erik erika ester eva
        evelina fatima felicia felix filip frans fredrik frida gabriel gabriella gerd gunilla gun gunnar gunnel gustaf
        gustav göran gösta hampus hanna hannah hannes hans harald hassan helen helena helene henrik henry herman hilda
        hugo håkan ida ibrahim inga inger ingrid ingvar irene irma isabella isabelle isak ivar jacob jakob jan janne
        jasmine jens jennie jenny jessica jesper jimmy joakim joel johan johanna johannes john johnny jonas jonatan
        jonathan jonna josef josefin josefine joseph josephine julia julius jörgen kaj karin karl karolina katarina
        kenneth kent kerstin kevin kim kjell klara klas kristian kristina kristoffer kurt lars lasse leif lena lennart
        leo leon liam lilly lina linda linn linnea linnéa linus lisa lisbeth louise lovisa lucas ludvig lukas magdalena
        magnus maj maja malin margareta margit maria mariam marianne marie marina markus martin mathias matilda mats
        mattias max maximilian melissa micael michael mikael milla minna moa moha mohamed mohammad mohammed molly mona
        monica monika måns märta nanna nathalie nicklas niclas nicole niklas nils nina noah nora olivia olle olof olov
        oliver oscar oskar otto ove patricia patrik paul paula pauline pehr per pernilla peter petra philip pia
        pierre pontus ragnar rasmus rebecca rebecka richard rickard robert robin roger roland rolf ronny rose rune
        ruth samuel sandra sanna sara sarah sebastian selma signe sigrid simon siv sixten sofia sofie solveig sonja
        stefan stella stig stina susanna susanne sven sverker svante tage teodor teres theo therese thomas tilda tilde
        tim tina tobias tom tomas tommy tor torbjörn tord tore torsten tove tuva tyra ulf ulla ulrica ulrik ulrika
        urban valter vera veronica veronika vidar viktor vilgot vilhelm viktoria victoria victor vincent viola
        vivianne william wilma yasmin ylva yngve yusuf yvonne zahra åke åsa örjan
        abdi abdul abdullah abdullahi abdulkadir agnieszka ahmad ahmed aicha aisha aino aleksandra amal amina amna
        andrea andrei andrej andrey andrzej anja antti arman armin asha asma ayan ayaan ayaz ayse aziz azadeh babak
        bahar behrooz bilal bilan biljana boris bushra carlos carmen chiara daria darko deeqa diana diego dmitri
        dmitrij dragan dunja dusan eero ehab ekaterina elena elif emre ewa fadi fadumo faduma farah fares faris farida
        farzaneh fatemeh fatma fatuma fernando francisco giorgio giovanni giulia goran halima hamid hamza hanan hatice
        hawa heikki hibo hodan hossein huda hussein ilona imran iman irina iryna isabel ismail ivan ivana iwona jamal
        jamila jana jaroslav jasmin jasmina jasna javier jelena jerzy johana jorge josé juan juha juhani jukka katarzyna
        kateryna katja khadija khaled khalid konstantin krzysztof kyllikki lamia larisa latifa layla leila leyla linh
        liisa ljubica lucia luis lukasz luca mahdi mahmoud mahmud malgorzata marek mariana marija marjatta marko
        marwa maryam masoud matti mehdi mehmet mihai milan milica mirjana mirza mohsen monira muhammed muna murat
        mustafa mustafe nabil nadia nadja najma nasrin natalia natalija natasha nawal nikola nikolaj nikolas nima nour
        oksana oleg oleksandr olena olga omar omid osman parisa paulina pavel pawel pedro pekka petar piotr päivi rachid
        rahma raisa rania raquel rashid reijo reza ricardo riitta ritva roza saad sabina sabrina sadia safia sahar said
        salah saleh salma samir samira sanja sergei sergej seyed shahin shirin shukri sirpa slavica slobodan snezana
        soheila soraya stanislav sumaya suleiman svetlana tamara tariq tarja tatiana tatjana teemu tetiana tiina timo
        tomasz tuula vesna viktorija vladimir wafa waleed walid wojciech xin yahya yasemin yasin yasir youssef yousef
        zainab zeinab zeynep zlatan zoran zuzana
        agda alva alvar amelia annelie ann-marie anne anne-marie arnold arja asta bernt bodil börje clara cornelia doris
        edvard egon einar eleonor elvin enar evert folke gerda gerhard gisela greger greta gudrun gull-britt gunvor
        göte halvar harriet harry hedvig hjalmar ines ingalill ingegerd ingela ingemar inger-marie jeanette
        jerker jonny josefina jörn kajsa karl-erik kennet klas-göran kurt-erik laila lars-erik leonard lillemor lisbet
        lovis ludwig mai-britt majken malena maj-britt melker melvin mikaela monika märit nellie niclas nore ola olga
        ossian peder pelle petronella ragnhild rebecka roy rut saga sally samantha sigvard simone sivert stellan sture
        sune svea sven-erik tekla teresa terese teresia terje thea theodor thor thorbjörn tommie torgny tuve ture ture
        ulla-britt valdemar valborg verner vendela vilma vincent vivi viveka wilhelm wiktor åsa-lena östen
        """)

    /// Given names and surnames that are other words too: they count with a capital letter and a surname only.
    static let ordinary = WordList(
        """
        ali alma ann asta axel björn bo dag diana elena ella ester frans gun gösta hans iman ivan ivar jan kaj kent lena
        lina linda linn love luca maj maja mans max moa mats milan nima ola ove per pia roger rose roy rune rut saga
        sally salma sanna siv sofia stella sten stig sture sven tage tim tom tord tor tore torsten ture ulla urban vera
        victoria viktoria vidar viola william alva amelia daria farah andrea maria rolf helena paris jana huda hanan
        said
        """)

    /// Persons of history, writers and the like, by whom things are named and of whom anybody may tell.
    static let historical: Set<[UInt64]> = Set(
        [
            "engelbrekt engelbrektsson", "gustav vasa", "gustaf vasa", "karl johan", "birger jarl", "olof palme",
            "astrid lindgren", "carl linné", "dag hammarskjöld", "raoul wallenberg", "selma lagerlöf", "anna lindh",
            "august strindberg", "alfred nobel", "elsa beskow", "moa martinson", "harry martinson", "nelson mandela",
            "martin luther", "karin boye", "gustaf fröding", "carl larsson", "john bauer", "sten sture", "ellen key",
            "elin wägner", "fredrika bremer", "carl larssons",
        ].map(WordHash.words(of:)))

    /// Common surnames that no ending gives away.
    static let surnames = WordList(
        """
        ahmed ali alm ask bäck bjerke björk blix brandt bredberg broman bruhn bäckman dahl ek eklöf falk fors fransén
        frisk frost fält gran grahn hall hallén hansen hassan hedin hed holm hussein ibrahim jensen jonasson khan kling
        larsen lind lindh ljung lundin löf löfgren malm modig mohamed mohammed månsson nguyen nilsen norén nordin norin
        nyman olsen ottosson palm park pedersen persson pettersson pålsson rask rosén sandell sandin sjödin ståhl svärd
        svanberg sundin söderlind tran vallin wallin wahlberg wiklund viklund wik wikström åberg öberg östberg öhman
        åkesson nyström bergman björkman lindman
        abdallah abdi abdullah abdullahi adan ahmadi akbari al-ali amin aslan aydin ayoub aziz bach barzani begum celik
        chen das demir diallo dogan duong elmi farah garcia ghebre ghebremedhin gonzalez haddad haidari haji hamid
        hamidi hashemi hosseini huang hussain husseini ismail jafari jama jamal kaya karimi kaur khalil kowalczyk
        kowalska kowalski lam le lopez mahmoud mahmood mahdi martinez mohammadi mohammad moradi musa mustafa najafi
        nasser noori nowak omar osman ozturk perez pham phan popescu popov qasim rahimi rahman rashid rezaei rodriguez
        saleh salah salehi salim sanchez sharif shah silva singh smith tahir tesfay thapa tekle usman wang warsame wolde
        yildirim yildiz yilmaz yusuf zhang öztürk
        """)

    /// What is named after persons and is none: "Sven Perssons väg", "Maria kyrka".
    static let namesakes = WordList(
        """
        gata gatan gård gården väg vägen torg torget plats platsen kyrka kyrkan park parken skola skolan minne
        minnesfond fond fonden stiftelse stiftelsen stipendium stipendiet stipendier gränd gränden allé allén stig
        stigen backe backen hus huset palats museum museet pris priset hall hallen hem hemmet kapell kapellet bro bron
        udde udden holme församling hamn hamnen trappa trappor gymnasium gymnasiet förskola grundskola bibliotek ab hb
        """)

    /// Places that end as surnames do.
    static let places = Set(
        WordHash.words(
            of: """
                stockholm göteborg helsingborg trelleborg danmark västmanland bornholm lindesberg hallsberg kopparberg
                norberg skinnskatteberg fagersta vänersborg varberg falkenberg karlsborg vaxholm djursholm hässleholm
                ängelholm laholm katrineholm drottningholm borgholm degerfors munkfors hagfors storfors hällefors
                bengtsfors robertsfors hallstahammar surahammar arboga lund hedemora skaraborg göteborgs stockholms
                östermalm södermalm norrmalm rosengård rinkeby lindholmen kungsholm eriksberg kungsör ringsborg
                """))

    /// The ends of surnames; long enough that hardly another word has them.
    static let surnameEndings = [
        "sson", "berg", "bergh", "ström", "lund", "lundh", "gren", "kvist", "qvist", "dahl", "man", "mann", "stedt",
        "ius", "blad", "blom", "holm", "lind", "mark", "vall", "wall", "fors", "feldt", "löf", "löv", "ling", "borg",
        "skog", "rot", "én", "ell", "lin", "sjö", "stam", "hult", "ander", "sten",
        // Without the dots and rings, as names of files and addresses have them.
        "strom", "lof", "sjo",
        // Of other languages.
        "ović", "ovic", "ević", "evic", "inen", "ski", "sky", "ska", "enko", "wicz", "oglu", "oğlu", "zadeh", "escu",
        "yan", "ian", "dottir", "shvili", "nejad", "ova", "eva", "ssen",
    ].map { Array($0.utf8) }

    /// The ends of surnames that no other word has, so that a capital letter or an initial before them is enough.
    static let certainEndings = [
        "sson", "qvist", "kvist", "ström", "lundh", "bergh", "gren", "stedt", "feldt", "löf", "berg", "lund", "dahl",
        "blad", "blom", "holm",
    ].map { Array($0.utf8) }

    /// What buildings, streets and associations end in that are named after persons.
    static let namesakeEndings = [
        "gata", "gatan", "väg", "vägen", "torg", "torget", "kyrka", "kyrkan", "parken", "skola", "skolan", "gymnasiet",
        "fonden", "stiftelsen", "gården", "huset", "hallen", "museet", "priset", "dagen", "leden", "bron", "kommun",
        "centrum", "center", "tjänst", "akademin", "akademien", "föreningen", "mottagningen", "kliniken", "boende",
        "boendet", "församling", "församlingen", "sällskapet", "biblioteket", "rummet", "salen", "villan", "veckan",
        "arena", "stadion", "förskola", "förskolan", "gränd", "stigen", "backen", "allén", "plan", "plats",
    ].map { Array($0.utf8) }

    /// Words between a given name and a surname.
    static let particles = Set(WordHash.words(of: "von af de van der den al el bin ibn da di la"))
}

extension PersonNames {
    /// "bjorn" for "björn": addresses and names of files are seldom written with å, ä and ö. Nil for a name without them.
    static func folded(_ name: String) -> String? {
        guard name.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
        return String(
            name.map { character -> Character in
                switch character {
                case "å", "ä": "a"
                case "ö": "o"
                case "é": "e"
                default: character
                }
            })
    }
}
