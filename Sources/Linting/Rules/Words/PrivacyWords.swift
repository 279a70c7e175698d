/// Words beside which a number, an address or an illness is a person's.
enum PrivacyWords {
    static let health = WordList(
        """
        sjukskriven sjukskrivna sjukskrevs sjukskrivning långtidssjukskriven diagnos diagnosen diagnosticerad
        diagnostiserad diagnosticerades adhd add autism autistisk asperger tourettes missbrukar missbruk missbruket
        missbrukade missbrukare alkoholist alkoholiserad alkoholmissbruk alkoholproblem drogmissbruk narkotikamissbruk
        spelmissbruk drogberoende alkoholberoende spelberoende självmord självmordsförsök självmordsbenägen självskadar
        deprimerad depression depressionen bipolär schizofren schizofreni psykos psykisk psykiskt ångest utbränd
        utmattning utmattningssyndrom cancer bröstcancer leukemi demens dement demenssjuk alzheimer parkinson ms
        diabetes epilepsi epileptiker hiv hivpositiv hepatit gravid missfall abort stroke hjärtinfarkt medicinerar
        medicineras inlagd tvångsvårdad tvångsvårdas lvm lvu lpt återfall överdos avgiftning
        utvecklingsstörd utvecklingsstörning rullstolsburen funktionsnedsättning funktionshindrad
        """)

    static let person = WordList(
        """
        han hon hen honom henne hans hennes mannen kvinnan pojken flickan killen tjejen eleven brukaren klienten
        patienten grannen mamman pappan modern fadern sonen dottern mormodern farfadern hustrun maken makan sambon
        chefen rektorn läraren handläggaren samordnaren föreståndaren enhetschefen ungdomen pensionären
        medarbetaren kollegan vaktmästaren sekreteraren ordföranden tonåringen mormor morfar farmor farfar
        """)

    static let kin = WordList(
        """
        son dotter mamma pappa mor far bror syster man fru hustru make maka sambo granne barnbarn kusin moster faster
        morbror farbror svärmor svärfar pojkvän flickvän fästman fästmö kollega chef elev kompis vän barn systerson
        systerdotter brorson brorsdotter
        """)

    static let home = WordList(
        """
        bor bodde bott bosatt folkbokförd hemadress hemadressen bostadsadress bostadsadressen privatadress
        privatadressen hemma bostaden lägenheten villan radhuset flyttade flyttat hemmet lives resides
        """)

    static let property = WordList(
        """
        fastigheten fastighet fastighetens fastighetsbeteckning fastighetsbeteckningen fastighetsägaren kvarteret kv
        tomten tomt stamfastigheten lagfart lagfarten
        """)

    static let vehicle = WordList(
        """
        bil bilen bilens personbil personbilen registreringsnummer registreringsnumret registreringsskylt
        registreringsskylten regnummer regnumret regnr reg registrerad fordon fordonet moped mopeden mopedbil
        mopedbilen epa epan epatraktor epatraktorn a-traktor a-traktorn skåpbil skåpbilen lastbil lastbilen släp släpet
        motorcykel motorcykeln mc parkerad parkerat parkerar volvo saab bmw audi toyota volkswagen vw mercedes ford opel
        kia skoda renault peugeot nissan mazda tesla nummerplåt nummerplåten nummerskylt car vehicle körde körs fortkörare
        """)

    static let call = WordList(
        """
        ring ringa tel telefon telefonen telefonnummer telefonnumret tfn nås hemnummer hemnumret direktnummer
        direktnumret anknytning mobil mobilen mobilnummer mobilnumret sms sms:a call phone
        """)

    static let switchboard = WordList(
        """
        växel växeln växelns växelnummer kundtjänst kundtjänsten kundcenter kontaktcenter kontaktcentret servicecenter
        medborgarservice reception receptionen jour jouren joursnummer jourtelefon sjukvårdsrådgivningen bokning
        bokningen felanmälan journummer telefontid expedition expeditionen switchboard
        """)

    static let birth = WordList("född födelsedatum födelsedata födelsetid födelsedag födelsedagen f föddes born")
    static let atSigns = WordList("at snabel-a snabela snabel alfakrull")
    static let dots = WordList("punkt dot")
}
