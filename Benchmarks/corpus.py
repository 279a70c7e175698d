"""Corpora for the benchmarks: promises with activities in lofte's content format, and the same for Hugo.

    python3 Benchmarks/corpus.py ACTIVITIES FOLDER [--varied]

writes `FOLDER/content` and `FOLDER/hugo`. The same number gives the same bytes. Each promise has ten focus areas of
25 activities, so that what a page costs does not depend on how many there are.

With --varied no two pages say the same, and each has about two warnings: a link that is called "länk", words that
authorities write, a follow-up that is late on the day `VARIED_TODAY`.
"""
import argparse
import datetime
import pathlib
import random
import re
import shutil
import sys

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parent
AREAS = 10
PER_AREA = 25
SENTENCES = [
    "Vi går en runda på torget och talar med dem som är där.",
    "Kommunen ställer upp en mätare vid vägen i en vecka.",
    "Polisen använder resultaten när den väljer platser för kontroller.",
    "Två fältare går förbi skolan och parken varje fredag.",
    "Den som driver en butik får veta hur man ser ett falskt meddelande.",
    "Mötet är öppet för alla och börjar klockan 18.",
    "Belysningen byts på gångvägen mellan stationen och torget.",
    "Alla som bor i huset får ett brev med tid och plats.",
    "Skolan, polisen och kommunen träffas en gång i månaden.",
    "Vi räknar hur många som kommer och vad de frågar om.",
]
TITLES = ["Rundor på torget", "Mätningar vid vägen", "Samtal i butiker", "Möten i stadsdelar", "Belysning på gångvägar",
          "Vuxna ute på kvällen", "Besök i skolan", "Kontroller på vägen"]
AREA_TITLES = ["Trygga möten", "Lugnare trafik", "Säkra affärer", "Ljusa platser", "Unga ute", "Skolan nära",
               "Kvällar i centrum", "Grannar tillsammans", "Vägen hem", "Idrott för alla"]
VARIED_TODAY = datetime.date(2024, 11, 15)
VARIED_DOINGS = ["rundor", "samtal", "mätningar", "möten", "kontroller", "besök", "kvällar", "råd", "prov", "stöd"]
VARIED_PLACES = ["vid torget", "längs ån", "i skolan", "på stationen", "i parken", "vid bron", "i centrum", "på badet",
                 "vid ladan", "i hallen", "på vägen hem", "vid kiosken", "i gallerian", "på planen", "vid kyrkan"]
VARIED_WHO = ["Två fältare", "Polisen", "Kommunen", "Föreningen", "En lärare", "De som bor nära", "Vakten", "Gruppen",
              "Fritidsgården", "Butikerna", "De äldre", "Rektorn", "Ett lag", "Vi"]
VARIED_VERBS = ["går igenom", "räknar", "ser över", "frågar om", "samlar in", "byter ut", "följer", "ritar upp", "visar",
                "tar upp", "provar", "skriver ner"]
VARIED_WHAT = ["belysningen", "svaren", "tiderna", "platserna", "farten", "skyltarna", "råden", "stigarna", "turerna",
               "frågorna", "listan", "kartan", "siffrorna", "bänkarna", "häckarna"]
VARIED_WHEN = ["varje fredag", "en gång i veckan", "under våren", "på kvällen", "före sommaren", "i tre veckor",
               "den första måndagen", "när det är mörkt", "efter skolan", "varannan lördag", "hela hösten"]
VARIED_WHY = ["så att fler vågar gå ut", "och berättar vad som kom fram", "för att vägen ska bli lugn",
              "och svarar alla som frågar", "innan nästa möte hålls", "så att ingen blir ensam",
              "och gör om det som inte gick", "för att se vad som hjälper", "så länge det behövs"]
VARIED_STIFF = ["i enlighet med", "med avseende på", "med anledning av", "med hänsyn till", "för det fall att vi har"]
STATUSES = ["pågår", "delvis genomförd", "genomförd", "pågår"]


def promise_folders(count):
    """2024, 2023-2024, 2022-2024, …: as many folder names of promises as are asked for, with first and last year."""
    for number in range(count):
        last, length = 2024 - number // 8, number % 8
        yield (str(last) if length == 0 else f"{last - length}-{last}"), last - length, last


class Activity:
    """What both generators write about one activity."""

    marks = ["exempel: ja"]
    parties = ["Arboga kommun", "Lokalpolisområde Västra Mälardalen"]

    def __init__(self, number, first, area):
        pick = random.Random(number)
        self.slug = f"aktivitet-{number:06}"
        self.title = f"{pick.choice(TITLES)} {number}"
        self.lead = pick.choice(SENTENCES)
        self.owner = pick.choice(self.parties)
        self.partners = ["Föreningar på orten", "Skolan"][: pick.randrange(3)]
        self.cause = pick.choice(SENTENCES)
        self.goal = pick.choice(SENTENCES)
        self.target = pick.randrange(4, 40)
        self.start = datetime.date(first, 1, 8) + datetime.timedelta(pick.randrange(60))
        self.due = datetime.date(first, 9, 1) + datetime.timedelta(pick.randrange(90))
        date, outcome, self.follow_ups = self.start, 0, []
        for index in range(3):
            date += datetime.timedelta(20 + pick.randrange(50))
            outcome += pick.randrange(self.target // 3 + 1)
            reason = pick.choice(SENTENCES) if index == 2 or pick.random() < 0.3 else None
            self.follow_ups.append((date, STATUSES[pick.randrange(index + 1)], outcome, pick.choice(SENTENCES), reason))
        self.paragraphs = [" ".join(pick.choice(SENTENCES) for _ in range(4)) for _ in range(3)]
        self.items = [pick.choice(SENTENCES) for _ in range(3)]
        self.area = area

    def body(self, link):
        """Prose with a heading, a list, stress and a link to the focus area."""
        first, second, third = self.paragraphs
        listed = "".join(f"- {item}\n" for item in self.items)
        return (f"{first}\n\n## Så gör vi\n\n{second} Det **gäller alla**.\n\n{listed}\n"
                f"{third} Mer står hos [området]({link}).\n")


class VariedActivity(Activity):
    """An activity of a promise that still runs on `VARIED_TODAY`, in prose of its own. Of no place, so that it needs no mark
    of an example, which nobody is reminded of."""

    marks = []
    parties = ["Kommunen", "Polisen"]

    def __init__(self, number, first, area):
        super().__init__(number, first, area)
        pick = self.pick = random.Random(f"varied {number}")
        self.title = f"{pick.choice(VARIED_DOINGS).capitalize()} {pick.choice(VARIED_PLACES)} {number}"
        self.lead, self.cause, self.goal = (self.sentence() for _ in range(3))
        self.start = datetime.date(2024, 1, 8) + datetime.timedelta(pick.randrange(40))
        self.due = VARIED_TODAY + datetime.timedelta(pick.randrange(10, 40))
        # Half a year between two is too long: of every third the last one is late.
        last = VARIED_TODAY - datetime.timedelta(pick.randrange(200, 260) if number % 3 == 0 else pick.randrange(5, 60))
        outcome, follow_ups = 0, []
        for days in (40, 20, 0):
            outcome += pick.randrange(self.target // 4 + 1)
            follow_ups.append((last - datetime.timedelta(days), "pågår", outcome, self.sentence(), None))
        self.follow_ups = follow_ups
        self.paragraphs = [" ".join(self.sentence() for _ in range(pick.randrange(3, 7))) for _ in range(3)]
        self.items = [self.sentence() for _ in range(pick.randrange(2, 6))]

    def sentence(self):
        pick = self.pick
        return (f"{pick.choice(VARIED_WHO)} {pick.choice(VARIED_VERBS)} {pick.choice(VARIED_WHAT)} "
                f"{pick.choice(VARIED_PLACES)} {pick.choice(VARIED_WHEN)}, {pick.choice(VARIED_WHY)}.")

    def body(self, link):
        text = super().body(link)
        if self.pick.random() < 0.9:
            text += f"\nOm platsen kan du läsa mer via en [länk]({link}).\n"
        if self.pick.random() < 0.9:
            text += f"\nArbetet sker {self.pick.choice(VARIED_STIFF)} reglerna för platsen.\n"
        return text


def lofte_activity(activity):
    lines = [f"rubrik: {activity.title}", f"ingress: {activity.lead}", *activity.marks, f"ansvarig: {activity.owner}"]
    if activity.partners:
        lines += ["samverkan:"] + [f"  - {partner}" for partner in activity.partners]
    lines += [f"orsak: {activity.cause}", f"mål: {activity.goal}", f"måltal: minst {activity.target}", "enhet: gånger",
              f"start: {activity.start}", f"klart: {activity.due}", "uppföljningar:"]
    for date, status, outcome, text, reason in activity.follow_ups:
        lines += [f"  - datum: {date}", f"    status: {status}", f"    utfall: {outcome}", f"    text: {text}"]
        lines += [f"    orsak: {reason}"] if reason else []
    return "---\n" + "\n".join(lines) + "\n---\n\n" + activity.body("index.md")


def hugo_activity(activity):
    lines = [f"title: {activity.title}", f"lead: {activity.lead}", "example: true", f"owner: {activity.owner}",
             f"partners: [{', '.join(activity.partners)}]", f"cause: {activity.cause}", f"goal: {activity.goal}",
             f"target: {activity.target}", "unit: gånger", f"start: {activity.start}", f"due: {activity.due}",
             f"weight: {int(activity.slug[-6:]) + 1}", "follow:"]
    for date, status, outcome, text, reason in activity.follow_ups:
        lines += [f"  - day: {date}", f"    status: {status}", f"    outcome: {outcome}", f"    text: {text}"]
        lines += [f"    reason: {reason}"] if reason else []
    return "---\n" + "\n".join(lines) + "\n---\n\n" + activity.body("../")


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def settings():
    """The settings of the project's own site, but for what names pages that are not here."""
    text = (PROJECT / "content/webbplats.yml").read_text("utf-8")
    parts = re.split(r"(?m)^(?=\S)", text)
    unwanted = ("menyer:", "vidarebefordringar:", "borttaget:", "logotyp:", "om exemplen:")
    return "".join(part for part in parts if not part.startswith(unwanted))


def make(activities, folder, varied=False):
    """Writes both corpora; gives the number of HTML pages that each of them owes."""
    kind = VariedActivity if varied else Activity
    marks = "".join(f"{mark}\n" for mark in kind.marks)
    parties = "".join(f"  - namn: {party}\n" for party in kind.parties)
    shutil.rmtree(folder, ignore_errors=True)
    content, hugo = folder / "content", folder / "hugo"
    shutil.copytree(HERE / "hugo", hugo)
    write(content / "webbplats.yml", settings())
    write(content / "index.md", "---\nrubrik: Våra löften\n---\n\nHär ser du vad vi har lovat och hur det går.\n")
    write(hugo / "content/_index.md", "---\ntitle: Våra löften\n---\n\nHär ser du vad vi har lovat och hur det går.\n")
    per_promise = AREAS * PER_AREA
    years = set()
    folders = list(promise_folders(-(-activities // per_promise)))
    if varied:
        # Promises of ever more years, all of which run.
        folders = [(str(2024 - span) + "-2024" if span else "2024", 2024 - span, 2024) for span in range(len(folders))]
    for number, (name, first, last) in enumerate(folders):
        count = min(per_promise, activities - number * per_promise)
        write(content / name / "index.md",
              f"---\nrubrik: Löftet {name}\n{marks}start: {first}-01-01\nslut: {last}-12-31\n"
              f"undertecknat: {first}-01-02\nort: Arboga\nparter:\n{parties}---\n\nVi lovar att göra det här.\n")
        write(hugo / "content" / name / "_index.md",
              f"---\ntitle: Löftet {name}\nkind: promise\nexample: true\nstart: {first}-01-01\nend: {last}-12-31\n"
              f"signed: {first}-01-02\nparties: [Arboga kommun, Lokalpolisområde Västra Mälardalen]\n"
              f"weight: {number + 1}\n---\n\nVi lovar att göra det här.\n")
        write(hugo / "content" / name / "arsrapport.md",
              f"---\ntitle: Årsrapport {name}\nlayout: year-report\nkind: report\n---\n")
        for area in range(min(AREAS, -(-count // PER_AREA))):
            slug, title = f"omrade-{area + 1}", AREA_TITLES[area]
            problem = SENTENCES[(area + number) % len(SENTENCES)]
            write(content / name / slug / "index.md",
                  f"---\nrubrik: {title}\n{marks}nummer: {area + 1}\nproblembild: {problem}\n---\n\n{problem}\n")
            write(hugo / "content" / name / slug / "_index.md",
                  f"---\ntitle: {title}\nkind: area\nexample: true\nnumber: {area + 1}\nproblem: {problem}\n"
                  f"weight: {area + 1}\n---\n\n{problem}\n")
            for index in range(min(PER_AREA, count - area * PER_AREA)):
                activity = kind(number * per_promise + area * PER_AREA + index, first, slug)
                years |= {date.year for date, *_ in activity.follow_ups}
                write(content / name / slug / f"{activity.slug}.md", lofte_activity(activity))
                write(hugo / "content" / name / slug / f"{activity.slug}.md", hugo_activity(activity))
    gathered = {"loften": "promises", "nytt/_index": "news", "ni-sa": "opinions", "aktiviteter": "register",
                "sa-raknar-vi": "rules"}
    for name, layout in gathered.items():
        write(hugo / f"content/{name}.md", f"---\ntitle: {layout}\nlayout: {layout}\nkind: gathered\n---\n")
    for year in sorted(years):
        write(hugo / f"content/nytt/{year}.md",
              f"---\ntitle: Det hände {year}\nlayout: news-year\nkind: news\nyear: {year}\n---\n")
    return activities


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("activities", type=int)
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--varied", action="store_true")
    options = arguments.parse_args()
    make(options.activities, options.folder, options.varied)
