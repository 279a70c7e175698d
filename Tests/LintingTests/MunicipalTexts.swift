/// Twenty paragraphs as municipalities write them, made up; what is marked is rightly reported.
enum MunicipalTexts {
    static let paragraphs: [String] = [
        """
        Arboga kommun, Smedjegatan 5, Box 45, 732 21 Arboga. Organisationsnummer 212000-2122. Du når växeln på \
        0980-319 200 och oss alla på <arboga.kommun@arboga.se>. Bankgiro 433-5678, plusgiro 12 34 56-7.
        """,
        """
        Kommunens reception på Smedjegatan 5 är öppen måndag till torsdag kl. 8.00–16.30 och fredag kl. 8.00–15.00. \
        Dag före röd dag stänger vi klockan 12. Ring 112 när det är akut och 114 14 i andra fall.
        """,
        """
        Enligt lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete ska kommunen ta fram en lägesbild. \
        Regeringens förordning (2016:1332) och socialtjänstlagen (2001:453) säger vad som gäller i övrigt.
        """,
        """
        Trygghetsvandringen börjar vid Maria kyrka, går längs Karl Johans gata och Nygatan till S:t Eriks torg och \
        slutar i Olof Palmes park. Bussen från Västerås stannar vid Anna Lindhs plats, hållplats C.
        """,
        """
        Kommunstyrelsen beslutade den 14 maj 2024 (KS 2024/123, § 45) att avsätta 250 000 kronor till belysning. \
        Beslutet vann laga kraft den 7 juni 2024. Protokollet finns i diariet, dnr 2024-00123.
        """,
        """
        Detaljplanen för del av fastigheten Kålsta 1:25 och Sätra 2:4 är ute på samråd till och med den 30 september \
        2024. Kartan är i skala 1:1000. Plankartan visar 3/4 av kvarteret Ekorren.
        """,
        """
        Behöver du hjälp? Ring konsumentvägledningen, 0771-00 00 00, 1177 eller jourtelefonen 020-00 00 00. Du kan \
        också mejla <kontaktcenter@vasteras.se>, <socialjour@koping.se> eller <registrator.vast@polisen.se>.
        """,
        """
        I fjol anmäldes 1 234 brott i kommunen, 3,5 procent färre än 2022. Det var 12,4 brott per 1 000 invånare. \
        Siffrorna för kvartal 2 är preliminära, säger Brottsförebyggande rådet (Brå) i rapport 2024:3.
        """,
        """
        Medborgarlöftet skrevs under i Rådhuset av Maria Bäck och Jonna Lindman. Maria Bäcks område är Västra \
        Mälardalen, som har Köping, Arboga, Kungsör och Hallstahammar.
        """,
        """
        Vi använder effektiv samordning för trygghet (EST). Genom EST delar skolan, socialtjänsten, polisen och \
        räddningstjänsten bilden av läget en gång i veckan. EU betalar en del av arbetet, och LO är med.
        """,
        """
        Ungdomar kan söka sommarjobb från 1 mars till 15 april. Du ska vara född 2007 eller 2008 och bo i kommunen. \
        Lönen är 85 kronor i timmen. Du får besked före den 10 maj.
        """,
        """
        Mötet i Medborgarhuset lockade 34 personer. Flera berättade att det är mörkt mellan Järntorget och Resecentrum. \
        Kommunen byter 40 lampor och röjer sly. Trafikverket ansvarar för väg 56 och E20.
        """,
        """
        Har du frågor om bygglov kontaktar du bygglovsenheten på vardagar kl. 9–11. Handläggarna svarar på mejl inom \
        två dagar. Du kan boka tid via e-tjänsten eller besöka oss på plan 2 i Stadshuset.
        """,
        """
        Föreningsbidrag söks senast den 31 oktober. Idrottsföreningar, till exempel Arboga Södra IF, IFK Arboga och \
        Götlunda BK, får bidrag efter antal medlemmar mellan 7 och 20 år.
        """,
        """
        Vid höga flöden i Arbogaån stänger vi gångvägen nedanför Ahllöfsparken. Läs mer om läget hos \
        [SMHI (Sveriges meteorologiska institut)](https://www.smhi.se/) eller på [krisinformation.se](https://www.krisinformation.se/).
        """,
        """
        Hemtjänstens nattpatrull kör en bil med texten ”Vi skall tillse att du är trygg” sedan 1998. Numera säger vi \
        hellre: Vi ser till att du är trygg. Citatet kommer från en affisch på Sven Perssons väg.
        """,
        """
        Kommunen inbjuder till samråd, ⟦samt⟧ tar emot synpunkter till den ⟦30/9-24⟧. ⟦Ovanstående⟧ handlingar finns \
        i biblioteket, ⟦t.ex.⟧ planbeskrivningen.
        """,
        """
        Ring fältgruppen på ⟦070-174 06 34⟧ ⟦kl 18-23⟧ eller mejla ⟦anna.andersson@arboga.se⟧. \
        Gruppledaren heter ⟦Anna Andersson⟧.
        """,
        """
        Projektet drivs av länsstyrelsen, ⟦MUCF⟧ och kommunen. Det ⟦påbörjades⟧ i mars 2023 och har hittills kostat \
        1,2 miljoner kronor. Nästa rapport kommer hösten 2024.
        """,
        """
        Ordningsvakter finns i centrum fredagar och lördagar kl. 20.00–03.00. Anställda på Per Brahe-gymnasiet och \
        Vasaskolan har gått kursen. Hanna-huset är bemannat. Den 6 juni, nationaldagen, är det extra vakter.
        """,
    ]
}
