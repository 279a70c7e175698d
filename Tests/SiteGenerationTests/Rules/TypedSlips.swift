/// Lines that were meant as something else than they are, and lines that only look so.
enum TypedSlips {
    /// Each with what `check --fix` makes of it; nil where that is for a person to say.
    static let slips: [(text: String, mended: String?)] = [
        ("• Ett\n• Två", "- Ett\n- Två"), ("•Ett\n•Två", "- Ett\n- Två"), ("•\tEtt\n•\tTvå", "- Ett\n- Två"),
        ("•\u{A0}Ett\n•\u{A0}Två", "- Ett\n- Två"), ("· Ett\n· Två", "- Ett\n- Två"), ("·Ett\n·Två", "- Ett\n- Två"),
        ("o Ett\no Två", "- Ett\n- Två"), ("o\tEtt\no\tTvå", "- Ett\n- Två"), ("▪ Ett\n▪ Två", "- Ett\n- Två"),
        ("▪\tEtt\n▪\tTvå", "- Ett\n- Två"), ("■ Ett\n■ Två", "- Ett\n- Två"), ("● Ett\n● Två", "- Ett\n- Två"),
        ("○ Ett\n○ Två", "- Ett\n- Två"), ("◦ Ett\n◦ Två", "- Ett\n- Två"), ("‣ Ett\n‣ Två", "- Ett\n- Två"),
        ("⁃ Ett\n⁃ Två", "- Ett\n- Två"), ("➢ Ett\n➢ Två", "- Ett\n- Två"), ("➤ Ett\n➤ Två", "- Ett\n- Två"),
        ("✓ Ett\n✓ Två", "- Ett\n- Två"), ("❖ Ett\n❖ Två", "- Ett\n- Två"),
        ("\u{F0B7} Ett\n\u{F0B7} Två", "- Ett\n- Två"), ("\u{F0B7}\tEtt\n\u{F0B7}\tTvå", "- Ett\n- Två"),
        ("\u{F0A7} Ett\n\u{F0A7} Två", "- Ett\n- Två"), ("\u{F0D8}Ett\n\u{F0D8}Två", "- Ett\n- Två"),
        ("Så här:\n• Ett\n• Två", "Så här:\n- Ett\n- Två"), ("• Ett\n\n• Två", "- Ett\n\n- Två"),
        ("➢ Ett\n\n➢ Två\n\n➢ Tre", "- Ett\n\n- Två\n\n- Tre"), ("– Ett\n– Två", nil), ("— Ett\n— Två", nil),
        ("Så här:\n– Ett\n– Två", nil), ("-Ett\n-Två", "- Ett\n- Två"), ("-\u{A0}Ett\n-\u{A0}Två", "- Ett\n- Två"),
        ("- Ett\n-Två\n- Tre", "- Ett\n- Två\n- Tre"), ("- Ett\n- Två\n-Tre", "- Ett\n- Två\n- Tre"),
        ("- Ett\n• Två\n• Tre", "- Ett\n- Två\n- Tre"), ("* Ett\n*Två", nil), ("*Ett\n*Två", nil),
        ("1.Ett\n2.Två", "1. Ett\n2. Två"), ("Så här:\n1.Ett\n2.Två", "Så här:\n1. Ett\n2. Två"),
        ("1)Ett\n2)Två", "1) Ett\n2) Två"), ("1.\u{A0}Ett\n2.\u{A0}Två", "1. Ett\n2. Två"),
        ("1. Ett\n2.Två\n3. Tre", "1. Ett\n2. Två\n3. Tre"), ("1. Ett\n2. Två\n3.Tre", "1. Ett\n2. Två\n3. Tre"),
        ("Så här:\n2. Ett\n3. Två", "Så här:\n\n2. Ett\n3. Två"),
        ("Så här:\n2.Ett\n3.Två", "Så här:\n\n2. Ett\n3. Två"),
        ("1.Ett\n\n2.Två", "1. Ett\n\n2. Två"), ("9.Ett\n10.Två", "9. Ett\n10. Två"),
        ("År\tAntal\n2023\t4", "| År | Antal |\n| --- | --- |\n| 2023 | 4 |"),
        (
            "Vad\tMål\tKlart\nLjus\t4\tja\nTorg\t2\tnej",
            "| Vad | Mål | Klart |\n| --- | --- | --- |\n| Ljus | 4 | ja |\n| Torg | 2 | nej |"
        ),
        ("År\tAntal\n\n2023\t4", nil), ("##Rubrik", "## Rubrik"), ("###Rubrik", "### Rubrik"),
        ("#Rubrik\n\nText.", nil), ("#Öppet på torget\n\nText.", nil), ("**Rubrik**\n\nText.", nil),
        ("__Rubrik__\n\nText.", nil), ("**Vad händer nu?**\n\n- Ett", nil), ("Läs www.arboga.se.", nil),
        ("Läs på https://www.arboga.se/plan.", "Läs på [arboga.se](https://www.arboga.se/plan)."),
        ("Skriv till info@arboga.se.", "Skriv till <info@arboga.se>."),
        ("- Webb: www.arboga.se/lofte\n- Annat", nil),
        (
            "Skriv till info@arboga.se.\n\n- bibliotek@arboga.se\n- vaxel@arboga.se, eller kultur@arboga.se",
            "Skriv till <info@arboga.se>.\n\n- <bibliotek@arboga.se>\n- <vaxel@arboga.se>, eller <kultur@arboga.se>"
        ),
        ("Skriv till mailto:info@arboga.se.", "Skriv till <info@arboga.se>."),
        ("*\u{A0}Ett\n*\u{A0}Två", "- Ett\n- Två"), ("+Ett\n+Två", "- Ett\n- Två"),
        ("+\u{A0}Ett\n+\u{A0}Två", "- Ett\n- Två"),
        (
            "Se https://www.arboga.se/a.\n\nSe https://www.arboga.se/b.",
            "Se [arboga.se](https://www.arboga.se/a).\n\nSe [arboga.se](https://www.arboga.se/b)."
        ),
    ]

    static let innocents = [
        "*\u{200B}Ett* först.\n*\u{200B}Två* sedan.", "Det blev\n+5 grader och\n+7 grader.",
        "Ring\n+46 589-870 00 eller\n+46 589-870 01.",
        "- Ett\n- Två", "* Ett\n* Två", "+ Ett\n+ Två", "1. Ett\n2. Två", "1) Ett\n2) Två", "2. Ett\n3. Två",
        "-\tEtt\n-\tTvå", "1.\tEtt\n2.\tTvå", "- Ett\n  - Under\n  - Under", "- Ett\n\n  Mer om ett.\n- Två",
        "1. Ett\n   mer om ett\n2. Två", "> – Är det tryggt?\n> – Ja.", "– Hej, sa hon.\\\n– Hej, sa han.",
        "– Hej, sa hon.\n\n– Hej, sa han.", "Det var mörkt – och sent – och\nalla gick hem.",
        "Det var\n-5 grader och\n-7 grader.", "*Ett* är först.\n*Två* är sedan.",
        "**Ett** är först.\n**Två** är sedan.",
        "Vi slutade klockan\n18. Sedan gick vi.", "Priset är 20:-\noch 30:-",
        "Vi bygger\n1.5 mil väg och\n2.5 mil till.",
        "Se punkt 1. Öppna och punkt 2. Spara.", "Rum 1.Två stolar.", "Mötet är 24.mars i år.",
        "Kl. 9.Fika och 10.Möte.",
        "A • B • C", "Ljus · Torg · Väg", "Vi har • ett märke • i texten.", "Pilen ➢ visar vägen.", "→ Läs mer nedan.",
        "Han heter O och hon heter o också.", "å ena sidan\no andra sidan", "Ett ✓ betyder klart.", "`• Ett`\n`• Två`",
        "    • kod\n    • kod", "```\n• kod\n• kod\n1.kod\n2.kod\n```", "Ring 0589-870 00\neller 114 14.",
        "#tryggstad", "#tryggstad och #arboga.\n\nMer.", "Vi talar C# och F#.\n\nMer.", "#TryggStad\n\nMer.",
        "**Viktigt:** ring 112.\n\nMer.", "**Ring 112 om det är bråttom.**\n\nMer.", "Text.\n\n**Välkomna**",
        "Vi **måste** svara.\n\nMer.", "**Ett** och **två**\n\nMer.", "## Rubrik\n\nText.", "Rubrik\n------\n\nText.",
        "Ring oss\tnär du vill.\nVi svarar.", "Ett\ttvå\n\nText utan tabb.",
        "| År | Antal |\n| --- | --- |\n| 2023 | 4 |",
        "[arboga.se](https://www.arboga.se/)", "<https://www.arboga.se>", "<info@arboga.se>",
        "[www.arboga.se](https://www.arboga.se)", "[info@arboga.se](mailto:info@arboga.se)", "Kör `www.arboga.se` så.",
        "[kartan](https://karta.se/?plats=Stora torget)", "[brevet](mailto:info@arboga.se?subject=Hej du)",
        "Filen heter plan.pdf.", "Vi heter @arboga.", "Arboga.se är vår webbplats.", "www är en förkortning.",
        "Se <www.arboga.se>.",
    ]
}
