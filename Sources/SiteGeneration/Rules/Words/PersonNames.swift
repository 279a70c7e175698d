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
        """)

    /// Common surnames that no ending gives away.
    static let surnames = WordList(
        """
        ahmed ali alm ask bäck bjerke björk blix brandt bredberg broman bruhn bäckman dahl ek eklöf falk fors fransén
        frisk frost fält gran grahn hall hallén hansen hassan hedin hed holm hussein ibrahim jensen jonasson khan kling
        larsen lind lindh ljung lundin löf löfgren malm modig mohamed mohammed månsson nguyen nilsen norén nordin norin
        nyman olsen ottosson palm park pedersen persson pettersson pålsson rask rosén sandell sandin sjödin ståhl svärd
        svanberg sundin söderlind tran vallin wallin wahlberg wiklund viklund wik wikström åberg öberg östberg öhman
        åkesson nyström bergman björkman lindman
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
        WordHash.words(of: "stockholm göteborg helsingborg trelleborg danmark västmanland bornholm"))

    /// The ends of surnames; long enough that hardly another word has them.
    static let surnameEndings = [
        "sson", "berg", "bergh", "ström", "lund", "lundh", "gren", "kvist", "qvist", "dahl", "man", "mann", "stedt",
        "ius", "blad", "blom", "holm", "lind", "mark", "vall", "wall", "fors", "feldt", "löf", "löv", "ling", "borg",
        "skog", "rot", "én", "ell", "lin", "sjö", "stam", "hult", "ander", "sten",
    ].map { Array($0.utf8) }
}
